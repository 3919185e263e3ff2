import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const matomo = {
  id: 'matomo',
  name: 'Matomo',
  docs: 'https://developer.matomo.org/api-reference/reporting-api',
  hosts: ['*.matomo.cloud'],
  selfHosted: true,
  keys: {
    'matomo-token': {
      name: 'Matomo API token',
      source: 'https://github.com/matomo-org/matomo/blob/00b287e8d686bcbf522c2bd33fb153359f35084a/plugins/UsersManager/API.php',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['matomo', 'piwik'], ['_token', '_token_auth', '_api_token', '_auth_token', '_api_key']),
        { word: 'matomo.cloud', within: 160 },
      ],
      carriers: [{ query: 'token_auth' }],
      manual: {
        page: 'https://developer.matomo.org/api-reference/reporting-api',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
