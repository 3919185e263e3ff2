import type { Service } from '../model/service.ts'

/** Client ids are UUIDs; client secrets begin with `A` and have 86 or 87 characters, as samples look; no page says so. */
export const walmart = {
  id: 'walmart',
  name: 'Walmart Marketplace',
  docs: 'https://developer.walmart.com/doc/us/mp/us-mp-auth/',
  hosts: ['marketplace.walmartapis.com', 'sandbox.walmartapis.com'],
  keys: {
    'walmart-client-secret': {
      name: 'Walmart client secret',
      shape: [{ base64url: [80, 100] }],
      beside: [
        { named: '*walmart_client_secret' },
        { named: '*walmart_secret' },
        { named: '*walmart_api_secret' },
        { named: '*walmart_secret_key' },
      ],
      manual: {
        page: 'https://developer.walmart.com/account/generateKey',
        steps: ['My Account, API Key Management', 'Reset the client secret'],
      },
      reach: 'With its client id: changes items, prices and orders of the seller.',
    },
  },
} as const satisfies Service
