import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secrets: 64 letters and digits, or 128 hexadecimal digits, where they were made as Authelia’s guide says; 32 to 128 letters
 * and digits are looked at.
 */
export const authelia = {
  id: 'authelia',
  name: 'Authelia',
  docs: 'https://www.authelia.com/configuration/',
  hosts: [],
  selfHosted: true,
  keys: {
    'authelia-secret': {
      name: 'Authelia secret',
      source:
        'https://github.com/authelia/authelia/blob/09d87dc3384e6fe0968d2148d46783907bf9fa48/docs/content/reference/guides/generating-secure-values.md',
      shape: [{ base62: [32, 128] }],
      beside: [
        { named: '*authelia_secret' },
        ...named(
          ['authelia', 'authelia_jwt', 'authelia_session'],
          ['_jwt_secret', '_session_secret', '_encryption_key', '_storage_encryption_key', '_hmac_secret'],
        ),
        { named: '*authelia_storage_secret' },
        { named: '*authelia_storage_jwt_secret' },
        { named: '*authelia_storage_session_secret' },
        { named: '*authelia_storage_storage_encryption_key' },
        { named: '*authelia_storage_hmac_secret' },
        { named: '*authelia_identity_providers_oidc_secret' },
        { named: '*authelia_identity_providers_oidc_jwt_secret' },
        { named: '*authelia_identity_providers_oidc_session_secret' },
        { named: '*authelia_identity_providers_oidc_encryption_key' },
        { named: '*authelia_identity_providers_oidc_storage_encryption_key' },
        { named: '*authelia_identity_providers_oidc_hmac_secret' },
      ],
      manual: {
        page: 'https://www.authelia.com/configuration/',
        steps: ['Find where the secret was made', 'End it there, and make another'],
      },
      reach: 'Signs sessions and links of the server.',
    },
  },
} as const satisfies Service
