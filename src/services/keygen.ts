import type { Service } from '../model/service.ts'

/**
 * Tokens, as its public code makes them: a word for their kind, `-`, 64 hexadecimal digits, or 32 for those of licenses
 * (`activ-`), and `v3`. Of the second version the word has four letters, and the version stands over the last two digits; of
 * the first the ids of account and token stand before.
 */
export const keygen = {
  id: 'keygen',
  name: 'Keygen',
  docs: 'https://keygen.sh/docs/api/authentication/',
  hosts: ['api.keygen.sh', 'app.keygen.sh'],
  keys: {
    'keygen-token': {
      name: 'Keygen token',
      source: 'https://github.com/keygen-sh/keygen-api/blob/5c81e03ca3cbd67d748a73ac1089af46bd64ae2e/app/models/token.rb',
      shapes: [
        [
          { oneOf: ['admin-', 'prod-', 'env-', 'user-', 'activ-', 'dev-', 'sales-', 'spprt-', 'read-', 'token-'] },
          { hex: 64 },
          'v3',
        ],
        ['activ-', { hex: 32 }, 'v3'],
        [{ oneOf: ['admi-', 'prod-', 'envi-', 'user-', 'deve-', 'sale-', 'supp-', 'read-'] }, { hex: 62 }, 'v2'],
        ['acti-', { hex: 30 }, 'v2'],
        [{ hex: 32 }, '.', { hex: 32 }, '.', { hex: 62 }, 'v1'],
        [{ hex: 32 }, '.', { hex: 32 }, '.', { hex: 30 }, 'v1'],
      ],
      beside: [
        { named: '*keygen_token' },
        { named: '*keygen_product_token' },
        { named: '*keygen_admin_token' },
        { named: '*keygen_environment_token' },
        { named: '*keygen_user_token' },
        { named: '*keygen_api_token' },
        { named: '*keygen_api_key' },
        { named: '*keygen_access_token' },
        { named: '*keygen_key' },
        { named: '*keygen_prod_token' },
        { word: 'keygen', within: 200 },
        { word: 'Keygen', within: 200 },
        { word: 'KEYGEN', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.keygen.sh/tokens', steps: ['Tokens', 'Revoke the token'] },
      reach: 'Makes and changes licenses and machines, or the whole account, by its kind.',
    },
  },
} as const satisfies Service
