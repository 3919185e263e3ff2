import type { Service } from '../model/service.ts'

/** Secret keys: a prefix and a UUID in 25 digits of base 36, as its code makes them. */
export const ssoready = {
  id: 'ssoready',
  name: 'SSOReady',
  docs: 'https://ssoready.com/docs/ssoready-concepts/environments',
  hosts: ['api.ssoready.com'],
  keys: {
    'ssoready-secret-key': {
      name: 'SSOReady secret key',
      source:
        'https://github.com/ssoready/ssoready/blob/8c6ba8a5599a9efd0ab1012cb2ef9ecd1a8f7fba/internal/store/idformat/idformat.go',
      shape: [{ oneOf: ['ssoready_sk_', 'ssoready_oauth_client_secret_'] }, { base36: 25 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://ssoready.com/docs/ssoready-concepts/environments',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Signs users of the environment in, and lists those of its directories.',
    },
  },
} as const satisfies Service
