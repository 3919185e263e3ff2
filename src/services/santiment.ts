import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 24 to 48 small letters and digits are looked at. */
export const santiment = {
  id: 'santiment',
  name: 'Santiment',
  docs: 'https://academy.santiment.net/sanapi/',
  hosts: ['api.santiment.net'],
  keys: {
    'santiment-api-key': {
      name: 'Santiment API key',
      shape: [{ base36: [24, 48] }],
      beside: [
        { named: '*santiment_api_key' },
        { named: '*santiment_key' },
        { named: '*santiment_token' },
        { named: '*santiment_api_token' },
        { named: '*santiment_access_token' },
        { named: '*santiment_secret' },
        { named: '*santiment_api_secret' },
        { named: '*santiment_access_key' },
        { named: '*sanpy_api_key' },
        { named: '*sanpy_key' },
        { named: '*sanpy_token' },
        { named: '*sanpy_api_token' },
        { named: '*sanpy_access_token' },
        { named: '*sanpy_secret' },
        { named: '*sanpy_api_secret' },
        { named: '*sanpy_access_key' },
        { named: '*san_api_key' },
        { named: '*san_key' },
        { named: '*san_token' },
        { named: '*san_api_token' },
        { named: '*san_access_token' },
        { named: '*san_secret' },
        { named: '*san_api_secret' },
        { named: '*san_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Apikey {key}' }],
      manual: {
        page: 'https://academy.santiment.net/sanapi/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
