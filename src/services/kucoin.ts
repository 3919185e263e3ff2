import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** A key of 24 hex digits, a secret that is a UUID, and a passphrase of one’s own, as the page’s example has. */
export const kucoin = {
  id: 'kucoin',
  name: 'KuCoin',
  docs: 'https://www.kucoin.com/docs-new/authentication',
  hosts: ['api.kucoin.com', 'api-futures.kucoin.com'],
  keys: {
    'kucoin-api-secret': {
      name: 'KuCoin API secret',
      source: 'https://docs.kucoin.com/',
      shape: uuid,
      beside: [
        { named: '*kucoin_api_secret' },
        { named: '*kucoin_secret' },
        { named: '*kucoin_secret_key' },
        { named: '*kucoin_api_secret_key' },
        { named: '*kc_api_secret' },
      ],
      manual: { page: 'https://www.kucoin.com/account/api', steps: ['API Management', 'Delete the key'] },
      reach: 'With its key and passphrase: trades, and withdraws if it may.',
    },
  },
} as const satisfies Service
