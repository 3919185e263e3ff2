import type { Service } from '../model/service.ts'

/**
 * API keys of version 3 are `nyk_v0_` and 64 letters and digits; client secrets of version 2 have 25 lower-case letters and
 * digits. Both rest on samples.
 */
export const nylas = {
  id: 'nylas',
  name: 'Nylas',
  docs: 'https://developer.nylas.com/docs/v3/auth/',
  hosts: ['api.us.nylas.com', 'api.eu.nylas.com', 'api.nylas.com', 'dashboard-v3.nylas.com', 'dashboard.nylas.com'],
  keys: {
    'nylas-api-key': {
      name: 'Nylas API key',
      shape: ['nyk_v0_', { base62: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://dashboard-v3.nylas.com/', steps: ['Open the application, API keys', 'Delete the key'] },
      reach: 'Reads and sends mail, and reads and changes calendars and contacts, of all accounts that are connected.',
    },
    'nylas-client-secret': {
      name: 'Nylas client secret',
      shape: [{ base36: 25 }],
      beside: [
        { named: '*nylas_client_secret' },
        { named: '*nylas_secret' },
        { named: '*nylas_app_secret' },
        { named: '*nylas_oauth_client_secret' },
      ],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: { page: 'https://dashboard.nylas.com/', steps: ['App settings', 'Reset the client secret'] },
      reach: 'Manages all connected accounts of the application, and signs its webhooks.',
    },
  },
} as const satisfies Service
