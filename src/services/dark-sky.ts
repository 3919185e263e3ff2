import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        ...apiKeyNames('darksky'),
        { named: '*darksky_client_secret' },
        { named: '*darksky_app_secret' },
        ...apiKeyNames('forecast_io'),
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
