import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 1 to 7 digits, `|` and 40 to 48 letters and digits are looked at. */
export const fathom = {
  id: 'fathom',
  name: 'Fathom Analytics',
  docs: 'https://usefathom.com/api',
  hosts: ['api.usefathom.com'],
  keys: {
    'fathom-api-key': {
      name: 'Fathom Analytics API key',
      shape: [{ digit: [1, 7] }, '|', { base62: [40, 48] }],
      beside: [
        { named: '*fathom_api_key' },
        { named: '*fathom_key' },
        { named: '*fathom_token' },
        { named: '*fathom_api_token' },
        { named: '*fathom_access_token' },
        { named: '*fathom_secret' },
        { named: '*fathom_api_secret' },
        { named: '*fathom_access_key' },
        { named: '*usefathom_api_key' },
        { named: '*usefathom_key' },
        { named: '*usefathom_token' },
        { named: '*usefathom_api_token' },
        { named: '*usefathom_access_token' },
        { named: '*usefathom_secret' },
        { named: '*usefathom_api_secret' },
        { named: '*usefathom_access_key' },
        { named: '*fathom_analytics_api_key' },
        { named: '*fathom_analytics_key' },
        { named: '*fathom_analytics_token' },
        { named: '*fathom_analytics_api_token' },
        { named: '*fathom_analytics_access_token' },
        { named: '*fathom_analytics_secret' },
        { named: '*fathom_analytics_api_secret' },
        { named: '*fathom_analytics_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://usefathom.com/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
