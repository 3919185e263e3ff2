import type { Service } from '../model/service.ts'

/** API keys: 64 letters and digits, as samples look. */
export const timescale = {
  id: 'timescale',
  name: 'Tiger Cloud (Timescale)',
  docs: 'https://docs.tigerdata.com/',
  hosts: ['console.cloud.timescale.com'],
  keys: {
    'timescale-api-key': {
      name: 'Tiger Cloud (Timescale) API key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*timescale_secret' },
        { named: '*timescale_client_secret' },
        { named: '*timescale_api_secret' },
        { named: '*timescale_app_secret' },
        { named: '*tiger_cloud_secret' },
        { named: '*tiger_cloud_client_secret' },
        { named: '*tiger_cloud_api_secret' },
        { named: '*tiger_cloud_app_secret' },
        { named: '*tsdb_secret' },
        { named: '*tsdb_client_secret' },
        { named: '*tsdb_api_secret' },
        { named: '*tsdb_app_secret' },
        { named: '*tigerdata_secret' },
        { named: '*tigerdata_client_secret' },
        { named: '*tigerdata_api_secret' },
        { named: '*tigerdata_app_secret' },
        { named: '*timescaledb_secret' },
        { named: '*timescaledb_client_secret' },
        { named: '*timescaledb_api_secret' },
        { named: '*timescaledb_app_secret' },
        { word: 'console.cloud.timescale.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.tigerdata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes, reads and deletes databases of the project.',
    },
  },
} as const satisfies Service
