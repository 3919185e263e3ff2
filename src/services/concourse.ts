import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Client secret or passwords: no page says how long; 16 to 64 characters of URL-safe base64 are looked at. */
export const concourse = {
  id: 'concourse',
  name: 'Concourse',
  docs: 'https://concourse-ci.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'concourse-client-secret': {
      name: 'Concourse client secret or password',
      shape: [{ base64url: [16, 64] }],
      beside: named(
        ['concourse', 'concourse_web', 'concourse_ci'],
        ['_client_secret', '_main_team_password', '_admin_password', '_cluster_secret', '_password', '_github_client_secret'],
      ),
      manual: {
        page: 'https://concourse-ci.org/',
        steps: ['Find where the client secret or password was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
