import type { Service } from '../model/service.ts'

/** Access tokens: 64 hexadecimal digits, as samples look. */
export const cloud66 = {
  id: 'cloud66',
  name: 'Cloud 66',
  docs: 'https://help.cloud66.com/',
  hosts: ['app.cloud66.com'],
  keys: {
    'cloud66-access-token': {
      name: 'Cloud 66 access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*cloud66_token' },
        { named: '*cloud66_api_token' },
        { named: '*cloud66_access_token' },
        { named: '*cloud66_api_key' },
        { named: '*cloud66_key' },
        { named: '*cloud66_pat' },
        { named: '*cloud66_personal_access_token' },
        { named: '*cloud66_auth_token' },
        { named: '*cx_token' },
        { named: '*cx_api_token' },
        { named: '*cx_access_token' },
        { named: '*cx_api_key' },
        { named: '*cx_key' },
        { named: '*cx_pat' },
        { named: '*cx_personal_access_token' },
        { named: '*cx_auth_token' },
        { named: '*cloud66_personal_token' },
        { word: 'app.cloud66.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.cloud66.com/access_tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Deploys and changes stacks as its owner.',
    },
  },
} as const satisfies Service
