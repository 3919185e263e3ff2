import type { Service } from '../model/service.ts'

/**
 * API keys of Ably: the ids of app and key, joined by a dot, `:`, and a secret of 43 characters, as the page’s example
 * shows.
 */
export const ably = {
  id: 'ably',
  name: 'Ably',
  docs: 'https://ably.com/docs/auth',
  hosts: ['rest.ably.io', 'main.realtime.ably.net', 'control.ably.net'],
  keys: {
    'ably-api-key': {
      name: 'Ably API key',
      source: 'https://ably.com/docs/auth',
      shape: [{ base64url: 6, as: 'app' }, '.', { base64url: 6, as: 'id' }, ':', { base64url: 43 }],
      beside: [
        { named: '*ably_api_key' },
        { named: '*ably_key' },
        { named: '*ably' },
        { named: '*ably_token' },
        { named: '*ably_secret' },
        { named: '*ably_password' },
        { word: 'ably', within: 120 },
        { word: 'Ably.Rest', within: 60 },
        { word: 'Ably.Realtime', within: 60 },
      ],
      carriers: [{ basic: '{key}' }],
      manual: {
        page: 'https://ably.com/accounts/any/apps/any/app_keys',
        steps: ['The app, API keys: find it by its id', 'Revoke it'],
      },
      reach: 'Publishes and reads channels, as far as its capabilities go.',
    },
    'ably-control-token': {
      name: 'Ably control API token',
      shape: ['eyJ', { base64url: [10, 200] }, '.eyJ', { base64url: [20, 1000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        { named: '*ably_control_api_token' },
        { named: '*ably_access_token' },
        { named: '*ably_control_token' },
        { named: '*ably_account_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ably.com/users/access_tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Manages apps and keys of the account.',
    },
  },
} as const satisfies Service
