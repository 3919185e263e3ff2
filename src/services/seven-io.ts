import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const sevenIo = {
  id: 'seven-io',
  name: 'seven (sms77)',
  docs: 'https://docs.seven.io/',
  hosts: ['gateway.seven.io', 'gateway.sms77.io'],
  keys: {
    'seven-io-api-key': {
      name: 'seven (sms77) API key',
      shape: [{ base62: 64 }],
      beside: [...apiKeyNames('sms77', 'seven_io', 'sms77io', 'seven_sms'), { word: 'gateway.seven.io', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.seven.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
