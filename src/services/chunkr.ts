import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ch_`, before `lu_`, and two runs of base 58 with `_` between: 8 bytes that name the key, and 24 that are the secret. */
export const chunkr = {
  id: 'chunkr',
  name: 'Chunkr',
  docs: 'https://docs.chunkr.ai/',
  hosts: ['api.chunkr.ai'],
  keys: {
    'chunkr-api-key': {
      name: 'Chunkr API key',
      source:
        'https://github.com/lumina-ai-inc/chunkr/blob/08483a0bc0eeab7d0b9cc0be05b225be53aa8840/core/src/utils/routes/create_user.rs',
      shape: [{ oneOf: ['lu_', 'ch_'] }, { base58: [8, 11], as: 'id' }, '_', { base58: [24, 33] }],
      beside: apiKeyNames('chunkr'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.chunkr.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads documents at the owner’s cost.',
    },
  },
} as const satisfies Service
