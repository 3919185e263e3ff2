import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 29 to 31 hexadecimal digits, the last of which are the day on which it was made. As samples look. */
export const worldWeatherOnline = {
  id: 'world-weather-online',
  name: 'World Weather Online',
  docs: 'https://www.worldweatheronline.com/weather-api/api/docs/',
  hosts: ['api.worldweatheronline.com'],
  keys: {
    'world-weather-online-key': {
      name: 'World Weather Online API key',
      shape: [{ hex: [29, 31] }],
      beside: [
        ...apiKeyNames('worldweatheronline', 'world_weather_online', 'wwo'),
        { word: 'api.worldweatheronline.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://www.worldweatheronline.com/weather-api/api/docs/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
