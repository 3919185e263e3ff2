import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Client secrets: letters and digits, as its public code makes them: 32, and 43, 65 or 86 where the client signs with HS256,
 * HS384 or HS512 (48 or 64 in versions that did not count the entropy). Older ones: a UUID, as samples look.
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
      source:
        'https://github.com/keycloak/keycloak/blob/099d48ec316f75e4bdae83e81607b0ade524f025/common/src/main/java/org/keycloak/common/util/SecretGenerator.java',
      shapes: [[{ base62: 32 }], [{ base62: 43 }], [{ base62: 48 }], [{ base62: 64 }], [{ base62: 65 }], [{ base62: 86 }]],
      beside: named(['keycloak', 'kc', 'keycloak_admin', 'oidc_keycloak'], ['_client_secret', '_secret', '_credentials_secret']),
      manual: {
        page: 'https://www.keycloak.org/docs/latest/server_admin/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens as the client; what they may do its roles say.',
    },
    'keycloak-old-client-secret': {
      name: 'Keycloak client secret (older form)',
      shape: uuid,
      beside: named(
        ['keycloak', 'kc', 'keycloak_admin'],
        ['_client_secret', '_secret', '_credentials_secret', '_registration_token'],
      ),
      manual: {
        page: 'https://www.keycloak.org/docs/latest/server_admin/',
        steps: ['Find where the client secret (older form) was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens as the client; what they may do its roles say.',
    },
  },
} as const satisfies Service
