import type { Service } from '../model/service.ts'

/**
 * Access tokens of Mux: an id that is a UUID and a secret of 75 characters of base64, as the page’s example has; signing keys
 * are private keys.
 */
export const mux = {
  id: 'mux',
  name: 'Mux',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  hosts: ['api.mux.com'],
  keys: {
    'mux-token-secret': {
      name: 'Mux access token secret',
      source: 'https://www.mux.com/docs/core/make-api-requests',
      shape: [{ base64: 75 }],
      beside: [
        { named: '*mux_token_secret' },
        { named: '*mux_secret' },
        { named: '*mux_secret_key' },
        { named: '*mux_access_token_secret' },
        { named: '*mux_api_secret' },
        { named: '*mux_access_token' },
        { named: '*mux_data_token_secret' },
      ],
      manual: { page: 'https://dashboard.mux.com/settings/access-tokens', steps: ['Find the token by its id', 'Revoke it'] },
      reach: 'Reads, perhaps uploads and deletes, the videos of one environment.',
    },
  },
} as const satisfies Service
