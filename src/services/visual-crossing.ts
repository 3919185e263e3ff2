import type { Service } from '../model/service.ts'

/** API keys have 25 letters and digits in upper case, as samples look. */
export const visualCrossing = {
  id: 'visual-crossing',
  name: 'Visual Crossing',
  docs: 'https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/',
  hosts: ['weather.visualcrossing.com', 'www.visualcrossing.com'],
  keys: {
    'visual-crossing-api-key': {
      name: 'Visual Crossing API key',
      shape: [{ base36upper: 25 }],
      beside: [
        { named: '*visual_crossing_api_key' },
        { named: '*visual_crossing_key' },
        { named: '*visual_crossing_token' },
        { named: '*visual_crossing_api_token' },
        { named: '*visual_crossing_access_token' },
        { named: '*visual_crossing_secret' },
        { named: '*visual_crossing_weather_api_key' },
        { named: '*visualcrossing_api_key' },
        { named: '*visualcrossing_key' },
        { named: '*visualcrossing_token' },
        { named: '*visualcrossing_api_token' },
        { named: '*visualcrossing_access_token' },
        { named: '*visualcrossing_secret' },
        { named: '*visualcrossing_weather_api_key' },
        { named: '*vc_api_key' },
        { named: '*vc_weather_api_key' },
        { word: 'weather.visualcrossing.com', within: 200 },
      ],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://www.visualcrossing.com/account', steps: ['Account', 'Regenerate the key'] },
      reach: 'Reads weather data at the cost of the account.',
    },
  },
} as const satisfies Service
