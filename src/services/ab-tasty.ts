import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 100 characters of URL-safe base64 are looked at. */
export const abTasty = {
  id: 'ab-tasty',
  name: 'AB Tasty and Flagship',
  docs: 'https://docs.abtasty.com/',
  hosts: ['decision.flagship.io', 'api.abtasty.com'],
  keys: {
    'ab-tasty-api-key': {
      name: 'AB Tasty and Flagship API key',
      shape: [{ base64url: [40, 100] }],
      beside: [
        { named: '*flagship_api_key' },
        { named: '*flagship_key' },
        { named: '*flagship_token' },
        { named: '*flagship_api_token' },
        { named: '*flagship_access_token' },
        { named: '*flagship_secret' },
        { named: '*flagship_api_secret' },
        { named: '*flagship_access_key' },
        { named: '*ab_tasty_api_key' },
        { named: '*ab_tasty_key' },
        { named: '*ab_tasty_token' },
        { named: '*ab_tasty_api_token' },
        { named: '*ab_tasty_access_token' },
        { named: '*ab_tasty_secret' },
        { named: '*ab_tasty_api_secret' },
        { named: '*ab_tasty_access_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.abtasty.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
