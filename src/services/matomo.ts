import type { Service } from '../model/service.ts'

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
      shape: [{ hex: 32 }],
      beside: [
        { named: '*matomo_token' },
        { named: '*matomo_token_auth' },
        { named: '*matomo_api_token' },
        { named: '*matomo_auth_token' },
        { named: '*matomo_api_key' },
        { named: '*piwik_token' },
        { named: '*piwik_token_auth' },
        { named: '*piwik_api_token' },
        { named: '*piwik_auth_token' },
        { named: '*piwik_api_key' },
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
