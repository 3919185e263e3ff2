import type { Service } from '../model/service.ts'

/**
 * A key that is a UUID, a secret of 32 hex digits in upper case, as the page’s example has it, and a passphrase of one’s
 * own.
 */
export const okx = {
  id: 'okx',
  name: 'OKX',
  docs: 'https://www.okx.com/docs-v5/en/#overview-rest-authentication',
  hosts: ['www.okx.com', 'us.okx.com', 'my.okx.com'],
  keys: {
    'okx-secret-key': {
      name: 'OKX API secret key',
      source: 'https://www.okx.com/docs-v5/en/#overview-rest-authentication',
      shape: [{ hexUpper: 32 }],
      beside: [
        { named: '*okx_secret_key' },
        { named: '*okx_api_secret' },
        { named: '*okx_secret' },
        { named: '*okx_api_secret_key' },
        { named: '*okex_secret_key' },
        { named: '*okex_api_secret' },
        { named: '*okex_secret' },
      ],
      manual: { page: 'https://www.okx.com/account/my-api', steps: ['API', 'Delete the key'] },
      reach: 'With its key and passphrase: trades, and withdraws if it may.',
    },
  },
} as const satisfies Service
