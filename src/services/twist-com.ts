import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*twist_token' },
        { named: '*twist_api_token' },
        { named: '*twist_access_token' },
        { named: '*twist_api_key' },
        { named: '*twist_key' },
        { named: '*twist_pat' },
        { named: '*twist_personal_access_token' },
        { named: '*twist_auth_token' },
        { named: '*twist_app_token' },
        { named: '*twist_app_api_token' },
        { named: '*twist_app_access_token' },
        { named: '*twist_app_api_key' },
        { named: '*twist_app_key' },
        { named: '*twist_app_pat' },
        { named: '*twist_app_personal_access_token' },
        { named: '*twist_app_auth_token' },
        { named: '*token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.twist.com/v3/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
