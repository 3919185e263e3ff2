import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `oauth2:` or `oauth:` and 40 hexadecimal digits, as samples look. */
export const twistCom = {
  id: 'twist-com',
  name: 'Twist (Doist)',
  docs: 'https://developer.twist.com/v3/',
  hosts: ['api.twist.com'],
  keys: {
    'twist-com-api-key': {
      name: 'Twist (Doist) API key',
      shape: [{ oneOf: ['oauth2:', 'oauth:'] }, { hex: 40 }],
      beside: [...tokenNames('twist', 'twist_app'), { named: '*token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.twist.com/v3/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
