import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const alldebrid = {
  id: 'alldebrid',
  name: 'AllDebrid',
  docs: 'https://docs.alldebrid.com/',
  hosts: ['api.alldebrid.com'],
  keys: {
    'alldebrid-api-key': {
      name: 'AllDebrid API key',
      shape: [{ base62: 20 }],
      beside: [...apiKeyNames('alldebrid'), { word: 'api.alldebrid.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.alldebrid.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s subscription.',
    },
  },
} as const satisfies Service
