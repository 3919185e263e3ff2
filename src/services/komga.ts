import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, a UUID without its dashes, as its code makes them. */
export const komga = {
  id: 'komga',
  name: 'Komga',
  docs: 'https://komga.org/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'komga-api-key': {
      name: 'Komga API key',
      source:
        'https://github.com/gotson/komga/blob/master/komga/src/main/kotlin/org/gotson/komga/infrastructure/security/apikey/ApiKeyGenerator.kt',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('komga'),
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://komga.org/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
