import type { Service } from '../model/service.ts'

/** API keys: `ra_live_` or `ra_test_` and 40 to 60 characters of URL-safe base64, as samples look. */
export const remoteCom = {
  id: 'remote-com',
  name: 'Remote.com',
  docs: 'https://developer.remote.com/',
  hosts: ['gateway.remote.com'],
  keys: {
    'remote-com-api-key': {
      name: 'Remote.com API key',
      shape: [{ oneOf: ['ra_live_', 'ra_test_'] }, { base64url: [40, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.remote.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
