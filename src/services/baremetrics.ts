import type { Service } from '../model/service.ts'

/** API keys: `lk_` (`sk_` of the sandbox) and about 22 letters and digits, as samples look. */
export const baremetrics = {
  id: 'baremetrics',
  name: 'Baremetrics',
  docs: 'https://developers.baremetrics.com/reference/authentication',
  hosts: ['api.baremetrics.com'],
  keys: {
    'baremetrics-api-key': {
      name: 'Baremetrics API key',
      shape: [{ oneOf: ['lk_', 'sk_'] }, { base62: [18, 32] }],
      beside: [
        { named: '*baremetrics_api_key' },
        { named: '*baremetrics_key' },
        { named: '*baremetrics_token' },
        { named: '*baremetrics_api_token' },
        { named: '*baremetrics_live_key' },
        { named: '*baremetrics_secret' },
        { word: 'api.baremetrics.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.baremetrics.com/settings/api', steps: ['Settings, API', 'Regenerate the key'] },
      reach: 'Reads and changes customers, plans and revenue.',
    },
  },
} as const satisfies Service
