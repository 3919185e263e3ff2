import type { Service } from '../model/service.ts'

/** Client ids of 32 hex digits in upper case and client secrets of 48 characters, as samples look; no page says so. */
export const xero = {
  id: 'xero',
  name: 'Xero',
  docs: 'https://developer.xero.com/documentation/guides/oauth2/client-credentials/',
  hosts: ['api.xero.com', 'identity.xero.com'],
  keys: {
    'xero-client-secret': {
      name: 'Xero client secret',
      shape: [{ base64url: 48 }],
      beside: [
        { named: '*xero_client_secret' },
        { named: '*xero_secret' },
        { named: '*xero_consumer_secret' },
        { named: '*xero_oauth_client_secret' },
        { named: '*xero_app_secret' },
      ],
      manual: {
        page: 'https://developer.xero.com/app/manage',
        steps: ['Open the app, Configuration', 'Generate another secret, then delete this one'],
      },
      reach:
        'With its client id, and for most apps a refresh token: reads and changes the books of organisations that have connected it.',
    },
  },
} as const satisfies Service
