import type { Service } from '../model/service.ts'

/**
 * API tokens begin with `qov_`, as its own command line tells them from others; 30 to 120 characters behind it are looked at.
 */
export const qovery = {
  id: 'qovery',
  name: 'Qovery',
  docs: 'https://www.qovery.com/docs/using-qovery/interface/cli',
  hosts: ['api.qovery.com'],
  keys: {
    'qovery-token': {
      name: 'Qovery API token',
      source: 'https://github.com/Qovery/qovery-cli/blob/main/utils/posthog.go',
      shape: ['qov_', { base64url: [30, 120] }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://console.qovery.com/', steps: ['Organization settings, API tokens', 'Delete the token'] },
      reach: 'Deploys and changes environments of the organization.',
    },
  },
} as const satisfies Service
