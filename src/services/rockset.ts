import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const rockset = {
  id: 'rockset',
  name: 'Rockset',
  docs: 'https://docs.rockset.com/',
  hosts: ['api.usw2a1.rockset.com', 'api.rs2.usw2.rockset.com'],
  keys: {
    'rockset-api-key': {
      name: 'Rockset API key',
      shape: [{ base62: 64 }],
      beside: [...apiKeyNames('rockset'), { word: 'api.usw2a1.rockset.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: { page: 'https://docs.rockset.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
