import type { Service } from '../model/service.ts'

/**
 * Credentials of Cloudflare. New ones have a prefix, 40 characters and a checksum (the page does not say how long the
 * checksum is or how it is made); older ones have no form of their own. Turnstile’s secrets begin as their site keys do:
 * with `0x4`, as samples look.
 */
export const cloudflare = {
  id: 'cloudflare',
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  hosts: ['api.cloudflare.com', 'challenges.cloudflare.com'],
  keys: {
    'cloudflare-user-token': {
      name: 'Cloudflare user API token',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      shape: ['cfut_', { base62: [44, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dash.cloudflare.com/profile/api-tokens',
        steps: ['Find the token, its menu', 'Roll or delete it'],
      },
      reach: 'Does what its permissions name in the user’s accounts: DNS, workers, storage.',
    },
    'cloudflare-account-token': {
      name: 'Cloudflare account API token',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      shape: ['cfat_', { base62: [44, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dash.cloudflare.com/?to=/:account/api-tokens',
        steps: ['Find the token, its menu', 'Roll or delete it'],
      },
      reach: 'Does what its permissions name in the account, whoever leaves it.',
    },
    'cloudflare-global-key': {
      name: 'Cloudflare global API key',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      shape: ['cfk_', { base62: [44, 60] }],
      carriers: [{ header: 'X-Auth-Key', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://dash.cloudflare.com/profile/api-tokens', steps: ['Global API Key, Change'] },
      reach: 'Does everything that its user may do.',
    },
    'cloudflare-old-token': {
      name: 'Cloudflare API token (without prefix)',
      shape: [{ base64url: 40 }],
      beside: [
        { named: '*cloudflare_api_token' },
        { named: '*cloudflare_token' },
        { named: '*cf_api_token' },
        { named: '*cf_token' },
        { named: '*cloudflare_auth_token' },
        { named: '*cf_dns_api_token' },
        { named: '*cf_zone_api_token' },
        { named: '*cloudflare_dns_api_token' },
        { named: '*dns_cloudflare_api_token' },
        { named: '*cloudflare_workers_token' },
        { named: '*cf_account_api_token' },
        { named: '*cloudflare_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dash.cloudflare.com/profile/api-tokens',
        steps: ['Find the token, its menu', 'Roll or delete it'],
      },
      reach: 'Does what its permissions name: DNS, workers, storage.',
    },
    'cloudflare-old-global-key': {
      name: 'Cloudflare global API key (37 digits)',
      shape: [{ hex: 37 }],
      beside: [
        { named: '*cloudflare_api_key' },
        { named: '*cf_api_key' },
        { named: '*cloudflare_key' },
        { named: '*cloudflare_global_api_key' },
        { named: '*cf_global_api_key' },
        { named: '*cloudflare_auth_key' },
        { named: '*x-auth-key' },
        { named: '*cf_key' },
        { named: '*dns_cloudflare_api_key' },
        { word: 'cloudflare', within: 160 },
      ],
      carriers: [{ header: 'X-Auth-Key', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://dash.cloudflare.com/profile/api-tokens', steps: ['Global API Key, Change'] },
      reach: 'Does everything that its user may do.',
    },
    'cloudflare-origin-ca-key': {
      name: 'Cloudflare Origin CA key',
      shape: ['v1.0-', { hex: 24 }, '-', { hex: 146 }],
      beside: [
        { named: '*cloudflare_api_user_service_key' },
        { named: '*cloudflare_origin_ca_key' },
        { named: '*cf_origin_ca_key' },
        { named: '*origin_ca_key' },
        { named: '*x-auth-user-service-key' },
        { word: 'cloudflare', within: 300 },
      ],
      carriers: [{ header: 'X-Auth-User-Service-Key', value: '{key}' }],
      manual: { page: 'https://dash.cloudflare.com/profile/api-tokens', steps: ['Origin CA Key, Change'] },
      reach: 'Issues and revokes certificates for the origins of all zones.',
    },
    'cloudflare-turnstile-secret': {
      name: 'Cloudflare Turnstile secret key',
      shape: ['0x4AAAAAAA', { base64url: [20, 30] }],
      beside: [
        { named: '*turnstile_secret' },
        { named: '*turnstile_secret_key' },
        { named: '*cf_turnstile_secret' },
        { named: '*cf_turnstile_secret_key' },
        { named: '*cloudflare_turnstile_secret_key' },
        { named: '*turnstile_private_key' },
      ],
      manual: {
        page: 'https://dash.cloudflare.com/?to=/:account/turnstile',
        steps: ['Open the widget’s settings', 'Rotate the secret key'],
      },
      reach: 'Answers for the site whether a visitor passed the test.',
    },
  },
} as const satisfies Service
