import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 50 letters and digits, as the example in its documentation has. */
export const tumblr = {
  id: 'tumblr',
  name: 'Tumblr',
  docs: 'https://www.tumblr.com/docs/en/api/v2',
  hosts: ['api.tumblr.com'],
  keys: {
    'tumblr-api-key': {
      name: 'Tumblr API key',
      source: 'https://www.tumblr.com/docs/en/api/v2',
      shape: [{ base62: 50 }],
      beside: [
        { named: '*tumblr_consumer_secret' },
        { named: '*tumblr_consumer_key' },
        { named: '*tumblr_api_key' },
        { named: '*tumblr_oauth_secret' },
        { named: '*tumblr_token' },
        { named: '*tumblr_key' },
        { named: '*tumblr_secret' },
        ...named(
          ['tumblr_consumer', 'tumblr_oauth'],
          ['_consumer_secret', '_consumer_key', '_api_key', '_oauth_secret', '_token'],
        ),
        { named: '*tumblr_oauth_key' },
        { word: 'api.tumblr.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.tumblr.com/docs/en/api/v2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'With its counterpart: posts and reads as its users.',
    },
  },
} as const satisfies Service
