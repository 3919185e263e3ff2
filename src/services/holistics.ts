import type { Service } from '../model/service.ts'

/** API keys: 43 characters of base64 and `=`, as samples look. */
export const holistics = {
  id: 'holistics',
  name: 'Holistics',
  docs: 'https://docs.holistics.io/',
  hosts: ['secure.holistics.io'],
  keys: {
    'holistics-api-key': {
      name: 'Holistics API key',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*holistics_api_key' },
        { named: '*holistics_key' },
        { named: '*holistics_token' },
        { named: '*holistics_api_token' },
        { named: '*holistics_access_token' },
        { named: '*holistics_secret' },
        { named: '*holistics_api_secret' },
        { named: '*holistics_access_key' },
        { word: 'secure.holistics.io', within: 160 },
      ],
      carriers: [{ header: 'X-Holistics-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.holistics.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
