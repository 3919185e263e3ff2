import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const weatherbit = {
  id: 'weatherbit',
  name: 'Weatherbit',
  docs: 'https://www.weatherbit.io/api',
  hosts: ['api.weatherbit.io', 'www.weatherbit.io'],
  keys: {
    'weatherbit-api-key': {
      name: 'Weatherbit API key',
      shape: [{ hex: 32 }],
      beside: [...plainKeyNames('weatherbit', 'weather_bit'), { word: 'api.weatherbit.io', within: 200 }],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://www.weatherbit.io/account/dashboard', steps: ['Dashboard', 'Regenerate the key'] },
      reach: 'Reads weather data at the cost of the account.',
    },
  },
} as const satisfies Service
