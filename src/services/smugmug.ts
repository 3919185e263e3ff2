import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const smugmug = {
  id: 'smugmug',
  name: 'SmugMug',
  docs: 'https://api.smugmug.com/',
  hosts: ['api.smugmug.com'],
  keys: {
    'smugmug-api-key': {
      name: 'SmugMug API key',
      shape: [{ base62: 64 }],
      beside: [...secretNames('smugmug'), { word: 'api.smugmug.com', within: 160 }],
      manual: { page: 'https://api.smugmug.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
