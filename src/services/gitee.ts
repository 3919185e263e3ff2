import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

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
      beside: [...tokenNames('gitee'), { word: 'gitee.com', within: 160 }],
      carriers: [{ query: 'access_token' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://gitee.com/profile/personal_access_tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads and writes repositories of its owner.',
    },
    'gitee-client-secret': {
      name: 'Gitee client secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('gitee'), { word: 'gitee.com', within: 160 }],
      manual: {
        page: 'https://gitee.com/api/v5/swagger',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens of those who use the application.',
    },
  },
} as const satisfies Service
