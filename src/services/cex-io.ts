import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: no page says how long; 24 to 32 letters and digits are looked at. */
export const cexIo = {
  id: 'cex-io',
  name: 'CEX.IO',
  docs: 'https://docs.cex.io/',
  hosts: ['cex.io'],
  keys: {
    'cex-io-api-secret': {
      name: 'CEX.IO API secret',
      shape: [{ base62: [24, 32] }],
      beside: secretNames('cexio'),
      manual: { page: 'https://docs.cex.io/', steps: ['Find where the API secret was made', 'End it there, and make another'] },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
