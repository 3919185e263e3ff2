import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 letters and digits, as samples look. */
export const everflow = {
  id: 'everflow',
  name: 'Everflow',
  docs: 'https://developers.everflow.io/',
  hosts: ['api.eflow.team'],
  keys: {
    'everflow-api-key': {
      name: 'Everflow API key',
      shape: [{ base62: 22 }],
      beside: [...apiKeyNames('everflow', 'eflow'), { word: 'api.eflow.team', within: 160 }],
      carriers: [{ header: 'X-Eflow-API-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.everflow.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
