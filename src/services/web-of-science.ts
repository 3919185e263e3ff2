import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const webOfScience = {
  id: 'web-of-science',
  name: 'Web of Science',
  docs: 'https://developer.clarivate.com/',
  hosts: ['api.clarivate.com'],
  keys: {
    'web-of-science-api-key': {
      name: 'Web of Science API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('wos', 'web_of_science', 'clarivate', 'wos_starter'), { word: 'api.clarivate.com', within: 160 }],
      carriers: [{ header: 'X-ApiKey', value: '{key}' }],
      manual: {
        page: 'https://developer.clarivate.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
