import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Access tokens: 48 bytes in base64, as its own code makes them; 64 bytes in some samples. */
export const reposilite = {
  id: 'reposilite',
  name: 'Reposilite',
  docs: 'https://reposilite.com/guide/tokens',
  hosts: [],
  selfHosted: true,
  keys: {
    'reposilite-token': {
      name: 'Reposilite access token',
      source:
        'https://github.com/dzikoysk/reposilite/blob/main/reposilite-backend/src/main/kotlin/com/reposilite/token/AccessTokenSecurityProvider.kt',
      shapes: [[{ base64: 64 }], [{ base64: 86 }, '==']],
      beside: named(['reposilite', 'maven_reposilite'], ['_token', '_secret', '_password', '_access_token']),
      manual: {
        page: 'https://reposilite.com/guide/tokens',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
