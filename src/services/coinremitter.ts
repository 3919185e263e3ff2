import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `wkey_` and 16 to 40 letters and digits are looked at. */
export const coinremitter = {
  id: 'coinremitter',
  name: 'CoinRemitter',
  docs: 'https://coinremitter.com/docs',
  hosts: ['api.coinremitter.com', 'coinremitter.com'],
  keys: {
    'coinremitter-api-key': {
      name: 'CoinRemitter API key',
      shape: ['wkey_', { base62: [16, 40] }],
      beside: [...apiKeyNames('coinremitter')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://coinremitter.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'With its password: withdraws from the wallet.',
    },
  },
} as const satisfies Service
