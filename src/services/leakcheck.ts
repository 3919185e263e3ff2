import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const leakcheck = {
  id: 'leakcheck',
  name: 'LeakCheck',
  docs: 'https://wiki.leakcheck.io/',
  hosts: ['leakcheck.io'],
  keys: {
    'leakcheck-api-key': {
      name: 'LeakCheck API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*leakcheck_api_key' },
        { named: '*leakcheck_key' },
        { named: '*leakcheck_token' },
        { named: '*leakcheck_api_token' },
        { named: '*leakcheck_access_token' },
        { named: '*leakcheck_secret' },
        { named: '*leakcheck_api_secret' },
        { named: '*leakcheck_access_key' },
        { word: 'leakcheck.io', within: 160 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://wiki.leakcheck.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
