import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 48 letters and digits are looked at. */
export const pirateWeather = {
  id: 'pirate-weather',
  name: 'Pirate Weather',
  docs: 'https://docs.pirateweather.net/',
  hosts: ['api.pirateweather.net'],
  keys: {
    'pirate-weather-api-key': {
      name: 'Pirate Weather API key',
      shape: [{ base62: [32, 48] }],
      beside: apiKeyNames('pirate_weather'),
      manual: {
        page: 'https://docs.pirateweather.net/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
