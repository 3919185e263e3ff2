import type { Service } from '../model/service.ts'

/** Keys of OpenWeather: 32 hexadecimal digits in public samples. */
export const openweather = {
  id: 'openweather',
  name: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  hosts: ['api.openweathermap.org', 'pro.openweathermap.org', 'tile.openweathermap.org'],
  keys: {
    'openweather-api-key': {
      name: 'OpenWeather API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*openweather_api_key' },
        { named: '*openweathermap_api_key' },
        { named: '*open_weather_map_api_key' },
        { named: '*openweathermap_key' },
        { named: '*openweather_key' },
        { named: '*openweathermap_appid' },
        { named: '*openweather_appid' },
        { named: '*owm_api_key' },
        { named: '*open_weather_map_key' },
      ],
      carriers: [{ query: 'appid' }, { header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://home.openweathermap.org/api_keys', steps: ['Deactivate or delete the key'] },
      reach: 'Calls weather services at the account’s cost.',
    },
  },
} as const satisfies Service
