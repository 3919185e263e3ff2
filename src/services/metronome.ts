import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const metronome = {
  id: 'metronome',
  name: 'Metronome',
  docs: 'https://docs.metronome.com/',
  hosts: ['api.metronome.com'],
  keys: {
    'metronome-api-key': {
      name: 'Metronome API key',
      shape: [{ hex: 64 }],
      beside: [
        ...named(['metronome', 'metronome_billing'], ['_bearer_token', '_api_token', '_token', '_api_key', '_webhook_secret']),
        { word: 'api.metronome.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.metronome.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
