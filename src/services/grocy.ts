import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 50 letters and digits, as its code makes them. */
export const grocy = {
  id: 'grocy',
  name: 'Grocy',
  docs: 'https://demo.grocy.info/api',
  hosts: [],
  selfHosted: true,
  keys: {
    'grocy-api-key': {
      name: 'Grocy API key',
      source: 'https://github.com/grocy/grocy/blob/master/services/ApiKeyService.php',
      shape: [{ base62: 50 }],
      beside: apiKeyNames('grocy'),
      carriers: [{ header: 'GROCY-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://demo.grocy.info/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
