import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits. */
export const prowl = {
  id: 'prowl',
  name: 'Prowl',
  docs: 'https://www.prowlapp.com/api.php',
  hosts: ['api.prowlapp.com'],
  keys: {
    'prowl-api-key': {
      name: 'Prowl API key',
      source: 'https://www.prowlapp.com/api.php',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('prowl', 'prowl_app'), { word: 'api.prowlapp.com', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://www.prowlapp.com/api.php',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one phone.',
    },
  },
} as const satisfies Service
