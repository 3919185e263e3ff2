import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 33 to 36 small letters and digits are looked at. */
export const whoxy = {
  id: 'whoxy',
  name: 'Whoxy',
  docs: 'https://www.whoxy.com/',
  hosts: ['api.whoxy.com'],
  keys: {
    'whoxy-api-key': {
      name: 'Whoxy API key',
      shape: [{ base36: [33, 36] }],
      beside: [
        { named: '*whoxy_api_key' },
        { named: '*whoxy_key' },
        { named: '*whoxy_token' },
        { named: '*whoxy_api_token' },
        { named: '*whoxy_access_token' },
        { named: '*whoxy_secret' },
        { named: '*whoxy_api_secret' },
        { named: '*whoxy_access_key' },
      ],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://www.whoxy.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
