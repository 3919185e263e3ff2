import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const wunderground = {
  id: 'wunderground',
  name: 'Weather Underground',
  docs: 'https://www.wunderground.com/member/api-keys',
  hosts: ['api.weather.com'],
  keys: {
    'wunderground-api-key': {
      name: 'Weather Underground API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('wunderground', 'weather_underground', 'weather_com', 'wu'),
        { word: 'api.weather.com', within: 160 },
      ],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://www.wunderground.com/member/api-keys',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
