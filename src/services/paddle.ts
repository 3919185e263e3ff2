import type { Service } from '../model/service.ts'

/**
 * API keys carry their id (https://developer.paddle.com/api-reference/about/authentication); keys from before May 2025 are
 * 50 letters and digits without a prefix. Client-side tokens are made to be public.
 */
export const paddle = {
  id: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/authentication',
  hosts: ['api.paddle.com', 'sandbox-api.paddle.com'],
  keys: {
    'paddle-api-key': {
      name: 'Paddle API key',
      source: 'https://developer.paddle.com/api-reference/about/authentication',
      shape: ['pdl_live_apikey_', { base36: 26, as: 'id' }, '_', { base62: 22 }, '_', { base62: 3 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://vendors.paddle.com/authentication-v2',
        steps: ['Developer tools, Authentication, API keys', 'Open the menu of the key, Revoke'],
      },
      reach: 'Reads customers and transactions, refunds and changes subscriptions, as far as its permissions go.',
    },
    'paddle-sandbox-api-key': {
      name: 'Paddle sandbox API key',
      source: 'https://developer.paddle.com/api-reference/about/authentication',
      shape: ['pdl_sdbx_apikey_', { base36: 26, as: 'id' }, '_', { base62: 22 }, '_', { base62: 3 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://sandbox-vendors.paddle.com/authentication-v2',
        steps: ['Developer tools, Authentication, API keys', 'Open the menu of the key, Revoke'],
      },
      reach: 'Reads and changes data of the sandbox; moves no money.',
    },
    'paddle-legacy-api-key': {
      name: 'Paddle API key (old form)',
      source: 'https://developer.paddle.com/api-reference/about/authentication',
      shape: [{ base36: 50 }],
      beside: [
        { named: '*paddle_api_key' },
        { named: '*paddle_auth_code' },
        { named: '*paddle_vendor_auth_code' },
        { named: '*paddle_secret_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://vendors.paddle.com/authentication-v2',
        steps: ['Developer tools, Authentication, API keys', 'Open the menu of the key, Revoke'],
      },
      reach: 'Reads customers and transactions, refunds and changes subscriptions.',
    },
    'paddle-webhook-secret': {
      name: 'Paddle webhook secret key',
      source: 'https://developer.paddle.com/api-reference/notification-settings',
      shape: ['pdl_ntfset_', { base36: 26, as: 'id' }, '_', { base64: [32, 48] }],
      manual: {
        page: 'https://vendors.paddle.com/notifications-v2',
        steps: ['Developer tools, Notifications', 'Make a new destination and delete this one'],
      },
      reach: 'Forges notifications: a shop that trusts them delivers what was never paid.',
    },
  },
} as const satisfies Service
