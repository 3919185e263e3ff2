import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: [...tokenNames('cloud66', 'cx'), { named: '*cloud66_personal_token' }, { word: 'app.cloud66.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.cloud66.com/access_tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Deploys and changes stacks as its owner.',
    },
  },
} as const satisfies Service
