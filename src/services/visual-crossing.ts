import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('visual_crossing'),
        { named: '*visual_crossing_weather_api_key' },
        ...plainKeyNames('visualcrossing'),
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
