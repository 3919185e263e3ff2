import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 54 small letters and digits, as samples look. */
export const unisender = {
  id: 'unisender',
  name: 'UniSender',
  docs: 'https://www.unisender.com/en/support/api/',
  hosts: ['api.unisender.com', 'go1.unisender.ru'],
  keys: {
    'unisender-api-key': {
      name: 'UniSender API key',
      shape: [{ base36: 54 }],
      beside: [...apiKeyNames('unisender', 'unisender_go'), { word: 'api.unisender.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.unisender.com/en/support/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
