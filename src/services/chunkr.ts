import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `lu_` or `ch_` and 20 to 80 letters and digits, as samples look. */
export const chunkr = {
  id: 'chunkr',
  name: 'Chunkr',
  docs: 'https://docs.chunkr.ai/',
  hosts: ['api.chunkr.ai'],
  keys: {
    'chunkr-api-key': {
      name: 'Chunkr API key',
      shape: [{ oneOf: ['lu_', 'ch_'] }, { base62: [20, 80] }],
      beside: apiKeyNames('chunkr'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.chunkr.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads documents at the owner’s cost.',
    },
  },
} as const satisfies Service
