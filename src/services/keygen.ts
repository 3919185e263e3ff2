import type { Service } from '../model/service.ts'

/**
 * Tokens are a word for their kind, `-`, hexadecimal digits and the version: 64, or 32 for those of licenses (`activ-`), as
 * samples look; 32 to 80 are looked at.
 */
export const keygen = {
  id: 'keygen',
  name: 'Keygen',
  docs: 'https://keygen.sh/docs/api/authentication/',
  hosts: ['api.keygen.sh', 'app.keygen.sh'],
  keys: {
    'keygen-token': {
      name: 'Keygen token',
      shape: [
        { oneOf: ['admin-', 'prod-', 'env-', 'user-', 'activ-', 'dev-', 'sales-', 'spprt-'] },
        { hex: [32, 80] },
        { oneOf: ['v1', 'v2', 'v3'] },
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
