import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Client secrets: 32 letters and digits, as samples look, 48 or 64 where the client signs with HS384 or HS512. Older
 * ones: a UUID, as samples look.
 */
export const keycloak = {
  id: 'keycloak',
  name: 'Keycloak',
  docs: 'https://www.keycloak.org/docs/latest/server_admin/',
  hosts: [],
  selfHosted: true,
  keys: {
    'keycloak-client-secret': {
      name: 'Keycloak client secret',
      shapes: [[{ base62: 32 }], [{ base62: 48 }], [{ base62: 64 }]],
      beside: [
        { named: '*keycloak_client_secret' },
        { named: '*keycloak_secret' },
        { named: '*keycloak_credentials_secret' },
        { named: '*kc_client_secret' },
        { named: '*kc_secret' },
        { named: '*kc_credentials_secret' },
        { named: '*keycloak_admin_client_secret' },
        { named: '*keycloak_admin_secret' },
        { named: '*keycloak_admin_credentials_secret' },
        { named: '*oidc_keycloak_client_secret' },
        { named: '*oidc_keycloak_secret' },
        { named: '*oidc_keycloak_credentials_secret' },
      ],
      manual: {
        page: 'https://www.keycloak.org/docs/latest/server_admin/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens as the client; what they may do its roles say.',
    },
    'keycloak-old-client-secret': {
      name: 'Keycloak client secret (older form)',
      shape: uuid,
      beside: [
        { named: '*keycloak_client_secret' },
        { named: '*keycloak_secret' },
        { named: '*keycloak_credentials_secret' },
        { named: '*keycloak_registration_token' },
        { named: '*kc_client_secret' },
        { named: '*kc_secret' },
        { named: '*kc_credentials_secret' },
        { named: '*kc_registration_token' },
        { named: '*keycloak_admin_client_secret' },
        { named: '*keycloak_admin_secret' },
        { named: '*keycloak_admin_credentials_secret' },
        { named: '*keycloak_admin_registration_token' },
      ],
      manual: {
        page: 'https://www.keycloak.org/docs/latest/server_admin/',
        steps: ['Find where the client secret (older form) was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens as the client; what they may do its roles say.',
    },
  },
} as const satisfies Service
