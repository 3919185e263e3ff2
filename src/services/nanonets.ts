import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID; before, 32 characters of URL-safe base64. As samples look. */
export const nanonets = {
  id: 'nanonets',
  name: 'Nanonets',
  docs: 'https://nanonets.com/documentation/',
  hosts: ['app.nanonets.com'],
  keys: {
    'nanonets-api-key': {
      name: 'Nanonets API key',
      shapes: [uuid, [{ base64url: 32 }]],
      beside: [...apiKeyNames('nanonets'), { word: 'app.nanonets.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://nanonets.com/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads documents at the owner’s cost, and those of the models.',
    },
  },
} as const satisfies Service
