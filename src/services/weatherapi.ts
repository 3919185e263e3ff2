import type { Service } from '../model/service.ts'

/** Keys of WeatherAPI.com: 30 or 31 hexadecimal digits in public samples. */
export const weatherapi = {
  id: 'weatherapi',
  name: 'WeatherAPI.com',
  docs: 'https://www.weatherapi.com/docs/',
  hosts: ['api.weatherapi.com'],
  keys: {
    'weatherapi-api-key': {
      name: 'WeatherAPI.com API key',
      shapes: [[{ hex: 31 }], [{ hex: 30 }]],
      beside: [{ named: '*weatherapi_key' }, { named: '*weatherapi_api_key' }, { named: '*weather_api_com_key' }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://www.weatherapi.com/my/', steps: ['Regenerate the key'] },
      reach: 'Calls weather services at the account’s cost.',
    },
  },
} as const satisfies Service
