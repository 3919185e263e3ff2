import type { Service } from '../model/service.ts'

/** Access tokens: 86 characters of base64 and `==`, as samples look. */
export const reposilite = {
  id: 'reposilite',
  name: 'Reposilite',
  docs: 'https://reposilite.com/guide/tokens',
  hosts: ['{var.host}'],
  vars: { host: { env: 'REPOSILITE_HOST' } },
  keys: {
    'reposilite-token': {
      name: 'Reposilite access token',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: '*reposilite_token' },
        { named: '*reposilite_secret' },
        { named: '*reposilite_password' },
        { named: '*reposilite_access_token' },
        { named: '*maven_reposilite_token' },
        { named: '*maven_reposilite_secret' },
        { named: '*maven_reposilite_password' },
        { named: '*maven_reposilite_access_token' },
      ],
      manual: {
        page: 'https://reposilite.com/guide/tokens',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
