import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const geckoboard = {
  id: 'geckoboard',
  name: 'Geckoboard',
  docs: 'https://developer.geckoboard.com/',
  hosts: ['api.geckoboard.com'],
  keys: {
    'geckoboard-api-key': {
      name: 'Geckoboard API key',
      source: 'https://github.com/geckoboard/geckoboard-ruby/blob/13b137ba72c16ce5b354e21c684189067231ce69/README.md',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('geckoboard'), { word: 'api.geckoboard.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developer.geckoboard.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes boards.',
    },
  },
} as const satisfies Service
