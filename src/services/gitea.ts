import type { Service } from '../model/service.ts'

/** Access tokens are 20 bytes as hexadecimal digits without a prefix; those of runners 40 letters and digits. */
export const gitea = {
  id: 'gitea',
  name: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  hosts: ['gitea.com'],
  selfHosted: true,
  keys: {
    'gitea-access-token': {
      name: 'Gitea access token',
      source: 'https://github.com/go-gitea/gitea/blob/0837d1b3d1727066d422247f0859f27995eab9e5/models/auth/access_token.go',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*gitea_token' },
        { named: '*gitea_access_token' },
        { named: '*gitea_api_token' },
        { named: '*gitea_pat' },
        { named: '*gitea_api_key' },
        { named: '*gitea_server_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }, { query: 'access_token' }],
      manual: {
        page: 'https://docs.gitea.com/development/api-usage',
        steps: ['In your Gitea: Settings, Applications', 'Delete the token'],
      },
      reach: 'Does on the server what its owner may, as far as its scopes go: reads and pushes code.',
    },
    'gitea-runner-token': {
      name: 'Gitea runner registration token',
      source: 'https://github.com/go-gitea/gitea/blob/0b6df248656fc8753cf56e73a1331456b0f42fc1/models/actions/runner_token.go',
      shape: [{ base62: 40 }],
      beside: [{ named: '*gitea_runner_registration_token' }, { named: '*gitea_runner_token' }],
      manual: {
        page: 'https://docs.gitea.com/usage/actions/act-runner',
        steps: ['In your Gitea: Settings, Actions, Runners', 'Create new Runner, reset the registration token'],
      },
      reach: 'Registers runners, which then get jobs and their secrets.',
    },
  },
} as const satisfies Service
