import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*concourse_client_secret' },
        { named: '*concourse_main_team_password' },
        { named: '*concourse_admin_password' },
        { named: '*concourse_cluster_secret' },
        { named: '*concourse_password' },
        { named: '*concourse_github_client_secret' },
        { named: '*concourse_web_client_secret' },
        { named: '*concourse_web_main_team_password' },
        { named: '*concourse_web_admin_password' },
        { named: '*concourse_web_cluster_secret' },
        { named: '*concourse_web_password' },
        { named: '*concourse_web_github_client_secret' },
        { named: '*concourse_ci_client_secret' },
        { named: '*concourse_ci_main_team_password' },
        { named: '*concourse_ci_admin_password' },
        { named: '*concourse_ci_cluster_secret' },
        { named: '*concourse_ci_password' },
        { named: '*concourse_ci_github_client_secret' },
      ],
      manual: {
        page: 'https://concourse-ci.org/',
        steps: ['Find where the client secret or password was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
