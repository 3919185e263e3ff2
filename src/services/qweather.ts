import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys of QWeather (HeFeng): 32 hexadecimal digits, as samples look. */
export const qweather = {
  id: 'qweather',
  name: 'QWeather',
  docs: 'https://dev.qweather.com/docs/configuration/authentication/',
  hosts: ['devapi.qweather.com', 'api.qweather.com', 'geoapi.qweather.com', '*.qweatherapi.com'],
  keys: {
    'qweather-api-key': {
      name: 'QWeather API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('qweather', 'hefeng', 'he_feng', 'heweather', 'hefeng_weather'),
        { word: 'qweather.com/v7/', within: 120 },
        { word: 'qweather.com/v2/', within: 120 },
      ],
      carriers: [{ query: 'key' }, { header: 'X-QW-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://dev.qweather.com/',
        steps: ['Console, the project, credentials', 'Delete the API key; make a new one'],
      },
      reach: 'Asks for weather at the owner’s cost.',
    },
  },
} as const satisfies Service
