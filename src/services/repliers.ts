import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 to 40 letters and digits are looked at; no page says how many. */
export const repliers = {
  id: 'repliers',
  name: 'Repliers',
  docs: 'https://docs.repliers.io/',
  hosts: ['api.repliers.io'],
  keys: {
    'repliers-api-key': {
      name: 'Repliers API key',
      shape: [{ base62: [24, 40] }],
      beside: [...apiKeyNames('repliers')],
      carriers: [{ header: 'REPLIERS-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.repliers.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads listings that the owner may see.',
    },
  },
} as const satisfies Service
