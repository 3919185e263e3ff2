import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*grocy_api_key' },
        { named: '*grocy_key' },
        { named: '*grocy_token' },
        { named: '*grocy_api_token' },
        { named: '*grocy_access_token' },
        { named: '*grocy_secret' },
        { named: '*grocy_api_secret' },
        { named: '*grocy_access_key' },
      ],
      carriers: [{ header: 'GROCY-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://demo.grocy.info/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
