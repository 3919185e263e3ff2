import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Keys of Customer.io: those of the Track API are pairs of 20 hexadecimal digits; those of the App API 32 in samples. Tokens of
 * service accounts: `sa_live_` or `sa_sandbox_`, and as no page says how long, 20 to 120 letters, digits, `_` and `-` are
 * looked at.
 */
export const customerIo = {
  id: 'customer-io',
  name: 'Customer.io',
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  hosts: [
    'track.customer.io',
    'api.customer.io',
    'track-eu.customer.io',
    'api-eu.customer.io',
    'us.fly.customer.io',
    'eu.fly.customer.io',
  ],
  keys: {
    'customer-io-track-key': {
      name: 'Customer.io Track API key',
      shape: [{ hex: 20 }],
      beside: [
        { named: '*customer_io_api_key' },
        { named: '*customerio_tracking_api_key' },
        { named: '*customer_io_track_api_key' },
        { named: '*customerio_track_key' },
        { named: '*customer_io_key' },
        { named: '*customer_io_secret' },
        { named: '*cio_api_key' },
        { named: '*cio_track_api_key' },
      ],
      manual: {
        page: 'https://fly.customer.io/settings/api_credentials',
        steps: ['Tracking API Keys: find the key', 'Delete it'],
      },
      reach: 'Writes people and events of one workspace.',
    },
    'customer-io-app-key': {
      name: 'Customer.io App API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*customer_io_app_api_key' },
        { named: '*customerio_app_key' },
        { named: '*customer_io_bearer_token' },
        { named: '*cio_app_api_key' },
        { named: '*customer_io_app_token' },
        { named: '*customer_io_transactional_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://fly.customer.io/settings/api_credentials?keyType=app',
        steps: ['App API Keys: find the key', 'Delete it'],
      },
      reach: 'Sends messages, reads people and campaigns.',
    },
    'customer-io-service-account-token': {
      name: 'Customer.io service account token',
      source: 'https://github.com/customerio/cli/blob/9e990079f07df578538f308cf679201edee12d90/internal/client/auth.go',
      shape: [{ oneOf: ['sa_live_', 'sa_sandbox_'] }, { base64url: [20, 120] }],
      alone: true,
      beside: [
        { named: '*cio_token' },
        ...tokenNames('customer_io', 'customerio', 'cio_service_account', 'customer_io_service_account'),
        { named: '*service_account_token' },
        { word: 'customer.io', within: 200 },
        { word: 'customerio', within: 200 },
        { command: 'cio', flag: '--token' },
      ],
      manual: {
        page: 'https://fly.customer.io/settings/api_credentials?keyType=service_accounts',
        steps: ['Service Accounts: expand the account', 'Revoke the token'],
      },
      reach: 'Reads, perhaps changes, what its service account may in the whole account.',
    },
  },
} as const satisfies Service
