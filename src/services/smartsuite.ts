import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const smartsuite = {
  id: 'smartsuite',
  name: 'SmartSuite',
  docs: 'https://developers.smartsuite.com/',
  hosts: ['app.smartsuite.com'],
  keys: {
    'smartsuite-api-key': {
      name: 'SmartSuite API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('smartsuite'), { word: 'app.smartsuite.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://developers.smartsuite.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
