import type { Service } from '../model/service.ts'

/**
 * Merchant API secret keys begin with `sk_`; the length is that of samples. Access tokens of the Business API begin with
 * `oa_prod_` or `oa_sand_`, as samples look, and live 40 minutes.
 */
export const revolut = {
  id: 'revolut',
  name: 'Revolut',
  docs: 'https://developer.revolut.com/docs/guides/accept-payments/get-started/generate-the-api-key',
  hosts: ['merchant.revolut.com', 'sandbox-merchant.revolut.com', 'b2b.revolut.com'],
  keys: {
    'revolut-merchant-secret-key': {
      name: 'Revolut Merchant API secret key',
      shape: ['sk_', { base64url: [40, 80] }],
      beside: [
        { named: '*revolut_secret_key' },
        { named: '*revolut_api_key' },
        { named: '*revolut_merchant_api_key' },
        { named: '*revolut_merchant_secret' },
        { named: '*revolut_api_secret_key' },
        { named: '*revolut_secret_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://business.revolut.com/settings/merchant-api',
        steps: ['Settings, APIs, Merchant API', 'Regenerate the secret key'],
      },
      reach: 'Takes and refunds payments of the merchant.',
    },
    'revolut-business-token': {
      name: 'Revolut Business API token',
      shape: [{ oneOf: ['oa_prod_', 'oa_sand_'] }, { base64url: [40, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://business.revolut.com/settings/apis',
        steps: ['Settings, APIs, Business API', 'Delete the certificate that the token was made with'],
      },
      reach: 'Reads accounts and, as far as its scopes go, makes payments; for minutes, a refresh token longer.',
    },
  },
} as const satisfies Service
