import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const pushsafer = {
  id: 'pushsafer',
  name: 'Pushsafer',
  docs: 'https://www.pushsafer.com/en/pushapi',
  hosts: ['www.pushsafer.com'],
  keys: {
    'pushsafer-api-key': {
      name: 'Pushsafer API key',
      shape: [{ base62: 20 }],
      beside: [...apiKeyNames('pushsafer'), { named: '*pushsafer_private_key' }, { word: 'www.pushsafer.com', within: 160 }],
      carriers: [{ query: 'k' }],
      manual: {
        page: 'https://www.pushsafer.com/en/pushapi',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one person.',
    },
  },
} as const satisfies Service
