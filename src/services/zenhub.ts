import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `zh_` and 64 hexadecimal digits, as samples look. The older API’s page names the header `X-Authentication-Token` and the query. */
export const zenhub = {
  id: 'zenhub',
  name: 'Zenhub',
  docs: 'https://github.com/ZenHubIO/API',
  hosts: ['api.zenhub.com', 'api.zenhub.io'],
  keys: {
    'zenhub-api-key': {
      name: 'Zenhub API key',
      shape: ['zh_', { hex: 64 }],
      alone: true,
      beside: [
        ...tokenNames('zenhub'),
        { named: '*zenhub_secret' },
        { named: '*zenhub_api_secret' },
        { named: '*zenhub_access_key' },
        { named: '*token' },
        { word: 'api.zenhub.com', within: 160 },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-Authentication-Token', value: '{key}' },
        { query: 'access_token' },
      ],
      manual: {
        page: 'https://github.com/ZenHubIO/API',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
