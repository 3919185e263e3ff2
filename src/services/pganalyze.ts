import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 16 to 64 letters and digits are looked at. */
export const pganalyze = {
  id: 'pganalyze',
  name: 'pganalyze',
  docs: 'https://pganalyze.com/docs',
  hosts: ['api.pganalyze.com'],
  keys: {
    'pganalyze-api-key': {
      name: 'pganalyze API key',
      shape: [{ base62: [16, 64] }],
      beside: [
        { named: '*pganalyze_api_key' },
        { named: '*pganalyze_key' },
        { named: '*pganalyze_token' },
        { named: '*pganalyze_api_token' },
        { named: '*pganalyze_access_token' },
        { named: '*pganalyze_secret' },
        { named: '*pganalyze_api_secret' },
        { named: '*pganalyze_access_key' },
        { named: '*pga_api_key' },
        { named: '*pga_key' },
        { named: '*pga_token' },
        { named: '*pga_api_token' },
        { named: '*pga_access_token' },
        { named: '*pga_secret' },
        { named: '*pga_api_secret' },
        { named: '*pga_access_key' },
      ],
      carriers: [{ header: 'Pganalyze-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://pganalyze.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Adds statistics of databases.',
    },
  },
} as const satisfies Service
