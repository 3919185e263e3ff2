import type { Service } from '../model/service.ts'

/**
 * Secrets of Reddit’s apps: 20 bytes in base64, which its once public code made, are 27 letters, digits, `-` and `_`; there are 30
 * in newer samples.
 */
export const reddit = {
  id: 'reddit',
  name: 'Reddit',
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  hosts: ['www.reddit.com', 'oauth.reddit.com'],
  keys: {
    'reddit-client-secret': {
      name: 'Reddit client secret',
      source: 'https://github.com/reddit-archive/reddit/blob/02f1490cb622e30f92050c63b83079a31f47eb31/r2/r2/models/token.py',
      shape: [{ base64url: [27, 30] }],
      beside: [
        { named: '*reddit_client_secret' },
        { named: '*reddit_secret' },
        { named: '*reddit_api_secret' },
        { named: '*reddit_app_secret' },
        { named: '*praw_client_secret' },
        { named: '*reddit_secret_key' },
      ],
      manual: {
        page: 'https://www.reddit.com/prefs/apps',
        steps: ['Edit the app', 'The secret can’t be changed: delete the app, make a new one'],
      },
      reach: 'Gets tokens of the app; scripts with the user’s password act as the user.',
    },
    'reddit-refresh-token': {
      name: 'Reddit refresh token',
      shape: [{ digit: [6, 14] }, '-', { base64url: [20, 40] }],
      beside: [
        { named: '*reddit_refresh_token' },
        { named: '*praw_refresh_token' },
        { named: '*reddit_token' },
        { named: '*reddit_access_token' },
      ],
      manual: { page: 'https://www.reddit.com/prefs/apps', steps: ['Revoke access of the app'] },
      reach: 'With the app’s secret: acts as the user as far as its scopes go.',
    },
  },
} as const satisfies Service
