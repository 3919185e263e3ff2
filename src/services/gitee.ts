import type { Service } from '../model/service.ts'

/** Personal access tokens: 32 hexadecimal digits, as samples look. Client secrets: 64 hexadecimal digits, as samples look. */
export const gitee = {
  id: 'gitee',
  name: 'Gitee',
  docs: 'https://gitee.com/api/v5/swagger',
  hosts: ['gitee.com'],
  keys: {
    'gitee-access-token': {
      name: 'Gitee personal access token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*gitee_token' },
        { named: '*gitee_api_token' },
        { named: '*gitee_access_token' },
        { named: '*gitee_api_key' },
        { named: '*gitee_key' },
        { named: '*gitee_pat' },
        { named: '*gitee_personal_access_token' },
        { named: '*gitee_auth_token' },
        { word: 'gitee.com', within: 160 },
      ],
      carriers: [{ query: 'access_token' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://gitee.com/profile/personal_access_tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads and writes repositories of its owner.',
    },
    'gitee-client-secret': {
      name: 'Gitee client secret',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*gitee_secret' },
        { named: '*gitee_client_secret' },
        { named: '*gitee_api_secret' },
        { named: '*gitee_app_secret' },
        { word: 'gitee.com', within: 160 },
      ],
      manual: {
        page: 'https://gitee.com/api/v5/swagger',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens of those who use the application.',
    },
  },
} as const satisfies Service
