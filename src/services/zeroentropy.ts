import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ze_` and letters and digits; no page says how many. */
export const zeroentropy = {
  id: 'zeroentropy',
  name: 'ZeroEntropy',
  docs: 'https://docs.zeroentropy.dev/api-reference/authentication',
  hosts: ['api.zeroentropy.dev', 'dashboard.zeroentropy.dev'],
  keys: {
    'zeroentropy-api-key': {
      name: 'ZeroEntropy API key',
      shape: ['ze_', { base62: [16, 64] }],
      beside: [...apiKeyNames('zeroentropy', 'zero_entropy'), { word: 'api.zeroentropy.dev', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.zeroentropy.dev/api-reference/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
