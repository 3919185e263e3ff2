import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const driftCom = {
  id: 'drift-com',
  name: 'Drift (chat)',
  docs: 'https://devdocs.drift.com/',
  hosts: ['driftapi.com'],
  keys: {
    'drift-com-api-key': {
      name: 'Drift (chat) API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*drift_access_token' },
        { named: '*drift_oauth_token' },
        { named: '*drift_token' },
        { named: '*drift_client_secret' },
        { named: '*drift_oauth_access_token' },
        { named: '*drift_oauth_oauth_token' },
        { named: '*drift_oauth_client_secret' },
        { word: 'driftapi.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://devdocs.drift.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and conversations.',
    },
  },
} as const satisfies Service
