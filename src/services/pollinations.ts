import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_` and 32 letters and digits, as its code makes them; for a time `plln_sk_`. Keys of others look like that, too, so that a name is asked for. */
export const pollinations = {
  id: 'pollinations',
  name: 'Pollinations',
  docs: 'https://enter.pollinations.ai/api/docs',
  hosts: ['enter.pollinations.ai', 'gen.pollinations.ai', 'text.pollinations.ai', 'image.pollinations.ai'],
  keys: {
    'pollinations-secret-key': {
      name: 'Pollinations secret key',
      source:
        'https://github.com/pollinations/pollinations/blob/002d9441b997cd96bd6b9273b3b6b35c928c2771/enter.pollinations.ai/src/auth.ts',
      shapes: [
        ['plln_sk_', { base62: [32, 64] }],
        ['sk_', { base62: 32 }],
      ],
      beside: [...apiKeyNames('pollinations', 'pollinations_ai', 'pollen', 'polli'), { word: 'pollinations.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'key' }],
      manual: {
        page: 'https://enter.pollinations.ai/api/docs',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
