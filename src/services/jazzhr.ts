import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const jazzhr = {
  id: 'jazzhr',
  name: 'JazzHR',
  docs: 'https://www.resumatorapi.com/v1/',
  hosts: ['api.resumatorapi.com'],
  keys: {
    'jazzhr-api-key': {
      name: 'JazzHR API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('jazzhr', 'resumator'), { word: 'api.resumatorapi.com', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://www.resumatorapi.com/v1/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
