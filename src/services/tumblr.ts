import type { Service } from '../model/service.ts'

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
        { named: '*tumblr_consumer_consumer_secret' },
        { named: '*tumblr_consumer_consumer_key' },
        { named: '*tumblr_consumer_api_key' },
        { named: '*tumblr_consumer_oauth_secret' },
        { named: '*tumblr_consumer_token' },
        { named: '*tumblr_oauth_consumer_secret' },
        { named: '*tumblr_oauth_consumer_key' },
        { named: '*tumblr_oauth_api_key' },
        { named: '*tumblr_oauth_oauth_secret' },
        { named: '*tumblr_oauth_token' },
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
