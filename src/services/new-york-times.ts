import type { Service } from '../model/service.ts'

/**
 * API keys: 32 letters and digits in public samples; the oldest are hexadecimal digits with the user’s number behind two
 * colons.
 */
export const newYorkTimes = {
  id: 'new-york-times',
  name: 'New York Times',
  docs: 'https://developer.nytimes.com/get-started',
  hosts: ['api.nytimes.com'],
  keys: {
    'new-york-times-api-key': {
      name: 'New York Times API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*nyt_api_key' },
        { named: '*nyt_key' },
        { named: '*nyt_token' },
        { named: '*nyt_api_token' },
        { named: '*nyt_apikey' },
        { named: '*nyt_secret' },
        { named: '*nyt_api_secret' },
        { named: '*nytimes_api_key' },
        { named: '*nytimes_key' },
        { named: '*nytimes_token' },
        { named: '*nytimes_api_token' },
        { named: '*nytimes_apikey' },
        { named: '*nytimes_secret' },
        { named: '*nytimes_api_secret' },
        { named: '*ny_times_api_key' },
        { named: '*ny_times_key' },
        { named: '*ny_times_token' },
        { named: '*ny_times_api_token' },
        { named: '*ny_times_apikey' },
        { named: '*ny_times_secret' },
        { named: '*ny_times_api_secret' },
        { named: '*new_york_times_api_key' },
        { named: '*new_york_times_key' },
        { named: '*new_york_times_token' },
        { named: '*new_york_times_api_token' },
        { named: '*new_york_times_apikey' },
        { named: '*new_york_times_secret' },
        { named: '*new_york_times_api_secret' },
        { named: '*nyt_api' },
        { named: '*nytimes_api' },
        { word: 'api.nytimes.com', within: 160 },
      ],
      carriers: [{ query: 'api-key' }],
      access: 'read',
      manual: { page: 'https://developer.nytimes.com/my-apps', steps: ['Open the app', 'Delete the key'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
