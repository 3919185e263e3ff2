import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const opensanctions = {
  id: 'opensanctions',
  name: 'OpenSanctions',
  docs: 'https://www.opensanctions.org/docs/api/',
  hosts: ['api.opensanctions.org'],
  keys: {
    'opensanctions-api-key': {
      name: 'OpenSanctions API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('opensanctions', 'yente'), { word: 'api.opensanctions.org', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: {
        page: 'https://www.opensanctions.org/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
