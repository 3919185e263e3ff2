import type { Service } from '../model/service.ts'

/** API keys: 24 hexadecimal digits, as samples look. */
export const forwardEmail = {
  id: 'forward-email',
  name: 'Forward Email',
  docs: 'https://forwardemail.net/en/email-api',
  hosts: ['api.forwardemail.net', 'smtp.forwardemail.net'],
  keys: {
    'forward-email-api-key': {
      name: 'Forward Email API key',
      shape: [{ hex: 24 }],
      beside: [
        { named: '*forward_email_api_key' },
        { named: '*forward_email_key' },
        { named: '*forward_email_token' },
        { named: '*forward_email_api_token' },
        { named: '*forward_email_access_token' },
        { named: '*forward_email_secret' },
        { named: '*forward_email_api_secret' },
        { named: '*forward_email_access_key' },
        { word: 'api.forwardemail.net', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://forwardemail.net/en/email-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes where the owner’s mail goes, and sends it.',
    },
  },
} as const satisfies Service
