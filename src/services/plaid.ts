import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Tokens are type, environment and UUID (https://plaid.com/docs/quickstart/glossary/). A secret of 30 hex digits goes with
 * a client id of 24; the issuer’s API description has a secret as an example. Public and link tokens live for minutes and are not described.
 */
export const plaid = {
  id: 'plaid',
  name: 'Plaid',
  docs: 'https://plaid.com/docs/quickstart/glossary/',
  hosts: ['production.plaid.com', 'sandbox.plaid.com', 'development.plaid.com'],
  keys: {
    'plaid-access-token': {
      name: 'Plaid access token',
      source: 'https://plaid.com/docs/quickstart/glossary/',
      shape: ['access-', { oneOf: ['production', 'sandbox', 'development'] }, '-', ...uuid],
      manual: {
        page: 'https://dashboard.plaid.com/',
        steps: [
          'Call /item/access_token/invalidate with the client’s secret, or /item/remove',
          'Keep the new token that the first answers with',
        ],
      },
      reach: 'With the client’s secret: reads accounts, balances and transactions of one person’s bank.',
    },
    'plaid-secret': {
      name: 'Plaid client id and secret',
      source: 'https://github.com/plaid/plaid-openapi/blob/master/2020-09-14.yml',
      within: 20,
      parts: {
        id: { shape: [{ hex: 24 }], public: true, beside: [{ named: '*plaid_client_id' }, { named: '*plaid_id' }] },
        secret: {
          shape: [{ hex: 30 }],
          beside: [
            { named: '*plaid_secret' },
            { named: '*plaid_secret_sandbox' },
            { named: '*plaid_secret_production' },
            { named: '*plaid_secret_development' },
            { named: '*plaid_client_secret' },
            { named: '*plaid_sandbox_secret' },
            { named: '*plaid_production_secret' },
            { named: '*plaid_secret_key' },
          ],
        },
      },
      manual: {
        page: 'https://dashboard.plaid.com/developers/keys',
        steps: ['Developers, Keys', 'Rotate the secret, and delete the old one'],
      },
      reach: 'Calls Plaid as the client; with access tokens reads the banks of its users.',
    },
  },
} as const satisfies Service
