import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 small letters and digits, as samples look. */
export const weatherlink = {
  id: 'weatherlink',
  name: 'WeatherLink',
  docs: 'https://weatherlink.github.io/v2-api/',
  hosts: ['api.weatherlink.com'],
  keys: {
    'weatherlink-api-secret': {
      name: 'WeatherLink API secret',
      shape: [{ base36: 32 }],
      beside: [...secretNames('weatherlink', 'weather_link', 'davis')],
      carriers: [{ header: 'X-Api-Secret', value: '{key}' }],
      manual: {
        page: 'https://weatherlink.github.io/v2-api/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its key: reads the owner’s weather stations.',
    },
  },
} as const satisfies Service
