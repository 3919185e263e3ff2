import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const prospeo = {
  id: 'prospeo',
  name: 'Prospeo',
  docs: 'https://prospeo.io/api',
  hosts: ['api.prospeo.io'],
  keys: {
    'prospeo-api-key': {
      name: 'Prospeo API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*prospeo_api_key' },
        { named: '*prospeo_key' },
        { named: '*prospeo_token' },
        { named: '*prospeo_api_token' },
        { named: '*prospeo_access_token' },
        { named: '*prospeo_secret' },
        { named: '*prospeo_api_secret' },
        { named: '*prospeo_access_key' },
        { word: 'api.prospeo.io', within: 160 },
      ],
      carriers: [{ header: 'X-KEY', value: '{key}' }],
      manual: { page: 'https://prospeo.io/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
