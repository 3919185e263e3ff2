import type { Service } from '../model/service.ts'

/**
 * Credentials of X’s API. Bearer tokens begin with 21 times `A` and hold percent signs, as the page’s examples do; user tokens
 * are the user’s id, `-`, and 40 letters and digits. Keys have 25, their secrets 50, user secrets 45, as samples look; the
 * page’s older examples have 22, 43 and 41.
 */
export const twitter = {
  id: 'twitter',
  name: 'X (Twitter)',
  docs: 'https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens',
  hosts: ['api.x.com', 'api.twitter.com', 'upload.twitter.com'],
  keys: {
    'twitter-bearer-token': {
      name: 'X bearer token',
      source: 'https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens',
      shapes: [
        ['AAAAAAAAAAAAAAAAAAAAA', { base62: [8, 80] }, '%3D', { base62: [30, 60] }],
        [
          'AAAAAAAAAAAAAAAAAAAAA',
          { base62: [4, 80] },
          { oneOf: ['%2B', '%2F'] },
          { base62: [1, 60] },
          '%3D',
          { base62: [30, 60] },
        ],
        [
          'AAAAAAAAAAAAAAAAAAAAA',
          { base62: [4, 80] },
          { oneOf: ['%2B', '%2F'] },
          { base62: [1, 60] },
          { oneOf: ['%2B', '%2F'] },
          { base62: [1, 60] },
          '%3D',
          { base62: [30, 60] },
        ],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: {
        page: 'https://developer.x.com/en/portal/projects-and-apps',
        steps: ['The app, Keys and tokens', 'Regenerate or revoke the bearer token'],
      },
      reach: 'Reads public posts at the app’s limits.',
    },
    'twitter-access-token': {
      name: 'X user access token',
      source: 'https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/creating-a-signature',
      within: 12,
      parts: {
        token: {
          shape: [{ digit: [6, 20], as: 'user' }, '-', { base62: 40 }],
          public: true,
          beside: [
            { named: '*access_token' },
            { named: '*access_token_key' },
            { named: '*oauth_token' },
            { named: '*access_key' },
            { word: 'twitter', within: 200 },
          ],
        },
        secret: {
          shape: [{ base62: [41, 45] }],
          beside: [
            { named: '*twitter_access_token_secret' },
            { named: '*twitter_access_secret' },
            { named: '*twitter_oauth_token_secret' },
            { named: '*twitter_token_secret' },
            { named: '*twitter_access_token_key_secret' },
            { named: '*tw_access_token_secret' },
            { named: '*x_access_token_secret' },
          ],
        },
      },
      manual: {
        page: 'https://developer.x.com/en/portal/projects-and-apps',
        steps: ['The app, Keys and tokens', 'Regenerate or revoke the access token and secret'],
      },
      reach: 'With the app’s key: reads and posts as the user.',
    },
    'twitter-consumer-key': {
      name: 'X API key',
      source: 'https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/creating-a-signature',
      within: 12,
      parts: {
        key: {
          shape: [{ base62: [22, 25] }],
          public: true,
          beside: [
            { named: '*twitter_consumer_key' },
            { named: '*x_consumer_key' },
            { named: '*tw_consumer_key' },
            { named: '*twitter_api_key' },
            { named: '*x_api_key' },
            { named: '*tw_api_key' },
            { named: '*twitter_key' },
            { named: '*x_key' },
            { named: '*tw_key' },
            { named: '*consumer_key' },
            { named: '*twitter_app_key' },
            { named: '*social_auth_twitter_key' },
          ],
        },
        secret: {
          shape: [{ base62: [43, 50] }],
          beside: [
            { named: '*twitter_consumer_secret' },
            { named: '*x_consumer_secret' },
            { named: '*tw_consumer_secret' },
            { named: '*twitter_api_secret' },
            { named: '*x_api_secret' },
            { named: '*tw_api_secret' },
            { named: '*twitter_api_secret_key' },
            { named: '*x_api_secret_key' },
            { named: '*tw_api_secret_key' },
            { named: '*twitter_secret' },
            { named: '*x_secret' },
            { named: '*tw_secret' },
            { named: '*twitter_api_key_secret' },
            { named: '*x_api_key_secret' },
            { named: '*tw_api_key_secret' },
            { named: '*twitter_app_secret' },
            { named: '*social_auth_twitter_secret' },
          ],
        },
      },
      manual: {
        page: 'https://developer.x.com/en/portal/projects-and-apps',
        steps: ['The app, Keys and tokens', 'Regenerate the API key and secret'],
      },
      reach: 'Makes bearer tokens and signs for users whose tokens are known.',
    },
  },
} as const satisfies Service
