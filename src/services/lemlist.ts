import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const lemlist = {
  id: 'lemlist',
  name: 'lemlist',
  docs: 'https://developer.lemlist.com/api-reference/getting-started/authentication',
  hosts: ['api.lemlist.com', 'app.lemlist.com'],
  keys: {
    'lemlist-api-key': {
      name: 'lemlist API key',
      shape: [{ hex: 32 }],
      beside: plainKeyNames('lemlist'),
      carriers: [{ basic: ':{key}' }, { query: 'access_token' }],
      manual: { page: 'https://app.lemlist.com/settings/integrations', steps: ['Settings, Integrations', 'Delete the API key'] },
      reach: 'Reads and changes campaigns and leads, and sends mail in the team’s name.',
    },
  },
} as const satisfies Service
