import type { Service } from '../model/service.ts'

/** API keys are `standard_` and 128 random bytes in hex, as its own code makes them; older ones have the digits alone. */
export const appwrite = {
  id: 'appwrite',
  name: 'Appwrite',
  docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  hosts: ['cloud.appwrite.io', '*.cloud.appwrite.io'],
  keys: {
    'appwrite-api-key': {
      name: 'Appwrite API key',
      source:
        'https://github.com/appwrite/appwrite/blob/0f94327527c44466f249c23adc52bf0135095d2c/src/Appwrite/Platform/Modules/Project/Http/Project/Keys/Standard/Create.php',
      shape: ['standard_', { hex: 256 }],
      carriers: [{ header: 'X-Appwrite-Key', value: '{key}' }],
      manual: {
        page: 'https://cloud.appwrite.io/console',
        steps: ['Open the project, Overview, Integrations, API keys', 'Delete the key'],
      },
      reach: 'Reads and changes users, databases and files of the project, as far as its scopes go.',
    },
  },
} as const satisfies Service
