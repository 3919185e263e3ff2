import type { Service } from '../model/service.ts'

/** API tokens: `qov_` and 30 to 120 characters of URL-safe base64, as samples look. */
export const qovery = {
  id: 'qovery',
  name: 'Qovery',
  docs: 'https://www.qovery.com/docs/using-qovery/interface/cli',
  hosts: ['api.qovery.com'],
  keys: {
    'qovery-token': {
      name: 'Qovery API token',
      shape: ['qov_', { base64url: [30, 120] }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://console.qovery.com/', steps: ['Organization settings, API tokens', 'Delete the token'] },
      reach: 'Deploys and changes environments of the organization.',
    },
  },
} as const satisfies Service
