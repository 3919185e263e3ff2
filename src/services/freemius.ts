import type { Service } from '../model/service.ts'

/**
 * Secret keys: `sk_`, as the README of the issuer’s library has it, and 29 characters, as samples look. Those with signs that quote or escape are found as secrets of no
 * service.
 */
export const freemius = {
  id: 'freemius',
  name: 'Freemius',
  docs: 'https://freemius.com/help/api/',
  hosts: ['api.freemius.com'],
  keys: {
    'freemius-secret-key': {
      name: 'Freemius secret key',
      source: 'https://github.com/Freemius/freemius-php-sdk/blob/5accb9a68d6d79ec6fec47cd66db5c18a0ad9b8d/README.md',
      shape: ['sk_', { unreserved: 29 }],
      beside: [
        { named: '*freemius_secret_key' },
        { named: '*freemius_secret' },
        { named: '*fs_api_secret_key' },
        { named: '*fs_api_secret' },
        { named: '*fs_secret_key' },
        { named: '*fs_secret' },
        { named: '*freemius_api_secret_key' },
        { named: '*freemius_sk' },
        { word: 'freemius', within: 300 },
      ],
      manual: { page: 'https://dashboard.freemius.com', steps: ['Settings, API & Keys', 'Regenerate the secret key'] },
      reach: 'Reads and changes a product, its users, licences and payments.',
    },
  },
} as const satisfies Service
