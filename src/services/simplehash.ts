import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 10 to 24 letters and digits, `_sk_` and 16 to 40 small letters and digits, as samples look. */
export const simplehash = {
  id: 'simplehash',
  name: 'SimpleHash',
  docs: 'https://docs.simplehash.com/',
  hosts: ['api.simplehash.com'],
  keys: {
    'simplehash-api-key': {
      name: 'SimpleHash API key',
      shape: [{ base62: [10, 24] }, '_sk_', { base36: [16, 40] }],
      beside: apiKeyNames('simplehash'),
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.simplehash.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
