import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(
          ['nyt', 'nytimes', 'ny_times', 'new_york_times'],
          ['_api_key', '_key', '_token', '_api_token', '_apikey', '_secret', '_api_secret'],
        ),
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
