import type { Service } from '../model/service.ts'

/**
 * Access tokens begin with `live_` or `sandbox_` and have 40 characters behind it, as samples look. The prefix is others’,
 * too.
 */
export const gocardless = {
  id: 'gocardless',
  name: 'GoCardless',
  docs: 'https://developer.gocardless.com/api-reference/',
  hosts: ['api.gocardless.com', 'api-sandbox.gocardless.com'],
  keys: {
    'gocardless-access-token': {
      name: 'GoCardless access token',
      shape: ['live_', { base64url: 40 }],
      beside: [
        { named: '*gocardless_access_token' },
        { named: '*gocardless_token' },
        { named: '*gocardless_api_key' },
        { named: '*gc_access_token' },
        { named: '*gocardless_live_token' },
        { word: 'gocardless', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://manage.gocardless.com/developers/access-tokens',
        steps: ['Developers, Access tokens', 'Revoke the token'],
      },
      reach: 'Takes Direct Debit payments from customers and reads them; read-only tokens read.',
    },
    'gocardless-sandbox-access-token': {
      name: 'GoCardless sandbox access token',
      shape: ['sandbox_', { base64url: 40 }],
      beside: [
        { named: '*gocardless_access_token' },
        { named: '*gocardless_token' },
        { named: '*gocardless_api_key' },
        { named: '*gc_access_token' },
        { named: '*gocardless_sandbox_token' },
        { word: 'gocardless', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://manage-sandbox.gocardless.com/developers/access-tokens',
        steps: ['Developers, Access tokens', 'Revoke the token'],
      },
      reach: 'Reads and changes data of the sandbox.',
    },
    'gocardless-webhook-secret': {
      name: 'GoCardless webhook secret',
      shape: [{ base64url: [20, 100] }],
      beside: [
        { named: '*gocardless_webhook_secret' },
        { named: '*gocardless_webhook_endpoint_secret' },
        { named: '*gc_webhook_secret' },
      ],
      manual: {
        page: 'https://manage.gocardless.com/developers/webhook-endpoints',
        steps: ['Developers, Webhook endpoints', 'Make a new endpoint and delete this one'],
      },
      reach: 'Forges events about payments.',
    },
  },
} as const satisfies Service
