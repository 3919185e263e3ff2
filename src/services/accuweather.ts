import type { Service } from '../model/service.ts'

/**
 * Keys of AccuWeather: 32 letters and digits, in newer ones those of the gateway Zuplo (`zpka_`), which others use, too, so that a name is
 * asked for.
 */
export const accuweather = {
  id: 'accuweather',
  name: 'AccuWeather',
  docs: 'https://developer.accuweather.com/',
  hosts: ['dataservice.accuweather.com'],
  keys: {
    'accuweather-api-key': {
      name: 'AccuWeather API key',
      shapes: [['zpka_', { hex: 32 }, '_', { hex: 8 }], [{ base62: 32 }]],
      beside: [
        { named: '*accuweather_api_key' },
        { named: '*accuweather_key' },
        { named: '*accu_weather_api_key' },
        { word: 'dataservice.accuweather.com', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'apikey' }],
      manual: { page: 'https://developer.accuweather.com/user/me/apps', steps: ['Open the app', 'Delete it, or roll its key'] },
      reach: 'Calls weather services at the account’s cost.',
    },
  },
} as const satisfies Service
