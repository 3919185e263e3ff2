import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const darkSky = {
  id: 'dark-sky',
  name: 'Dark Sky',
  docs: 'https://en.wikipedia.org/wiki/Dark_Sky_(app)',
  hosts: ['api.darksky.net'],
  keys: {
    'dark-sky-api-key': {
      name: 'Dark Sky API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*darksky_api_key' },
        { named: '*darksky_key' },
        { named: '*darksky_token' },
        { named: '*darksky_api_token' },
        { named: '*darksky_access_token' },
        { named: '*darksky_secret' },
        { named: '*darksky_api_secret' },
        { named: '*darksky_access_key' },
        { named: '*darksky_client_secret' },
        { named: '*darksky_app_secret' },
        { named: '*forecast_io_api_key' },
        { named: '*forecast_io_key' },
        { named: '*forecast_io_token' },
        { named: '*forecast_io_api_token' },
        { named: '*forecast_io_access_token' },
        { named: '*forecast_io_secret' },
        { named: '*forecast_io_api_secret' },
        { named: '*forecast_io_access_key' },
        { named: '*forecast_io_client_secret' },
        { named: '*forecast_io_app_secret' },
        { word: 'api.darksky.net', within: 160 },
      ],
      manual: {
        page: 'https://en.wikipedia.org/wiki/Dark_Sky_(app)',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
