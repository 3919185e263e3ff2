import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const xweather = {
  id: 'xweather',
  name: 'Xweather (AerisWeather)',
  docs: 'https://www.xweather.com/docs/',
  hosts: ['data.api.xweather.com', 'api.aerisapi.com'],
  keys: {
    'xweather-api-key': {
      name: 'Xweather (AerisWeather) API key',
      shape: [{ base62: 40 }],
      beside: [
        ...secretNames('xweather', 'aeris', 'aerisweather'),
        { named: '*aerisapi_client_secret' },
        { named: '*aerisapi_app_secret' },
        { word: 'data.api.xweather.com', within: 160 },
      ],
      manual: {
        page: 'https://www.xweather.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
