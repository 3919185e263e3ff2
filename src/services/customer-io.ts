import type { Service } from '../model/service.ts'

/** Keys of Customer.io: those of the Track API are pairs of 20 hexadecimal digits; those of the App API 32 in samples. */
export const customerIo = {
  id: 'customer-io',
  name: 'Customer.io',
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  hosts: ['track.customer.io', 'api.customer.io', 'track-eu.customer.io', 'api-eu.customer.io'],
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
  },
} as const satisfies Service
