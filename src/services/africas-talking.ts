import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API keys: `atsk_` and 72 characters, of which the last 8 may be a checksum; older ones have 64 hexadecimal digits. As
 * samples look.
 */
export const africasTalking = {
  id: 'africas-talking',
  name: 'Africa’s Talking',
  docs: 'https://developers.africastalking.com/docs/authentication',
  hosts: ['api.africastalking.com', 'voice.africastalking.com', 'api.sandbox.africastalking.com'],
  keys: {
    'africas-talking-api-key': {
      name: 'Africa’s Talking API key',
      shapes: [['atsk_', { base62: [60, 80] }], [{ hex: 64 }]],
      alone: true,
      beside: [
        ...named(['africas_talking', 'africastalking', 'africa_talking'], ['_api_key', '_apikey', '_key', '_token', '_secret']),
        { word: 'africastalking.initialize', within: 200 },
      ],
      carriers: [{ header: 'apiKey', value: '{key}' }],
      manual: { page: 'https://account.africastalking.com', steps: ['Settings, API key', 'Generate a new key'] },
      reach: 'Sends messages and airtime at the owner’s cost.',
    },
  },
} as const satisfies Service
