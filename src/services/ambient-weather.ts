import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const ambientWeather = {
  id: 'ambient-weather',
  name: 'Ambient Weather',
  docs: 'https://ambientweather.docs.apiary.io/',
  hosts: ['rt.ambientweather.net', 'api.ambientweather.net'],
  keys: {
    'ambient-weather-api-key': {
      name: 'Ambient Weather API key',
      shape: [{ hex: 64 }],
      beside: [
        ...named(['ambient_weather', 'ambient'], ['_api_key', '_application_key', '_app_key', '_key']),
        { named: '*ambient_application_api_key' },
        { named: '*ambient_application_application_key' },
        { named: '*ambient_application_app_key' },
        { word: 'rt.ambientweather.net', within: 160 },
      ],
      manual: {
        page: 'https://ambientweather.docs.apiary.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
