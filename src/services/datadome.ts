import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const datadome = {
  id: 'datadome',
  name: 'DataDome',
  docs: 'https://docs.datadome.co/',
  hosts: ['api.datadome.co'],
  keys: {
    'datadome-api-key': {
      name: 'DataDome API key',
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: '*datadome_api_key' },
        { named: '*datadome_key' },
        { named: '*datadome_token' },
        { named: '*datadome_api_token' },
        { named: '*datadome_access_token' },
        { named: '*datadome_secret' },
        { named: '*datadome_api_secret' },
        { named: '*datadome_access_key' },
        { named: '*datadome_server_side_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.datadome.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Lets robots pass as people, as the owner’s site sees it.',
    },
  },
} as const satisfies Service
