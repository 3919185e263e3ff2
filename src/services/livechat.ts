import type { Service } from '../model/service.ts'

/** API keys: `dal:` or `us-south1:` or `europe-west3:` and 27 characters of URL-safe base64, as samples look. */
export const livechat = {
  id: 'livechat',
  name: 'LiveChat',
  docs: 'https://platform.text.com/docs',
  hosts: ['api.livechatinc.com', 'accounts.livechat.com'],
  keys: {
    'livechat-api-key': {
      name: 'LiveChat API key',
      shape: [{ oneOf: ['dal:', 'us-south1:', 'europe-west3:'] }, { base64url: 27 }],
      beside: [
        { named: '*livechat_pat' },
        { named: '*livechat_personal_access_token' },
        { named: '*livechat_token' },
        { named: '*livechat_access_token' },
        { named: '*livechat_password' },
        { named: '*livechatinc_pat' },
        { named: '*livechatinc_personal_access_token' },
        { named: '*livechatinc_token' },
        { named: '*livechatinc_access_token' },
        { named: '*livechatinc_password' },
        { named: '*text_platform_pat' },
        { named: '*text_platform_personal_access_token' },
        { named: '*text_platform_token' },
        { named: '*text_platform_access_token' },
        { named: '*text_platform_password' },
        { named: '*token' },
        { named: '*pat' },
      ],
      carriers: [{ basic: '{key}' }],
      manual: {
        page: 'https://platform.text.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers conversations as its user.',
    },
  },
} as const satisfies Service
