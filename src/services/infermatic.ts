import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 20 to 48 letters and digits, as samples look. */
export const infermatic = {
  id: 'infermatic',
  name: 'Infermatic',
  docs: 'https://infermatic.ai/',
  hosts: ['api.totalgpt.ai'],
  keys: {
    'infermatic-api-key': {
      name: 'Infermatic API key',
      shape: ['sk-', { base62: [20, 48] }],
      beside: apiKeyNames('infermatic', 'totalgpt'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://infermatic.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
