import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 28 capital letters and digits, as samples look. */
export const climatiq = {
  id: 'climatiq',
  name: 'Climatiq',
  docs: 'https://www.climatiq.io/docs',
  hosts: ['api.climatiq.io', 'beta4.api.climatiq.io'],
  keys: {
    'climatiq-api-key': {
      name: 'Climatiq API key',
      shape: [{ base36upper: 28 }],
      beside: [...apiKeyNames('climatiq'), { word: 'api.climatiq.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.climatiq.io/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
