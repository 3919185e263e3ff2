import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const locize = {
  id: 'locize',
  name: 'locize',
  docs: 'https://docs.locize.com/',
  hosts: ['api.locize.app', 'api.locize.io'],
  keys: {
    'locize-api-key': {
      name: 'locize API key',
      shape: uuid,
      beside: [
        { named: '*locize_api_key' },
        { named: '*locize_key' },
        { named: '*locize_token' },
        { named: '*locize_api_token' },
        { named: '*locize_access_token' },
        { named: '*locize_secret' },
        { named: '*locize_api_secret' },
        { named: '*locize_access_key' },
        { named: '*locize_pat' },
        { word: 'api.locize.app', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.locize.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
