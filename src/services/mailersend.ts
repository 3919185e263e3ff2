import type { Service } from '../model/service.ts'

/** API tokens of MailerSend: `mlsn.` and 64 hexadecimal digits, as samples look; those from before are JSON Web Tokens. */
export const mailersend = {
  id: 'mailersend',
  name: 'MailerSend',
  docs: 'https://www.mailersend.com/help/managing-api-tokens',
  hosts: ['api.mailersend.com', 'smtp.mailersend.net'],
  keys: {
    'mailersend-api-token': {
      name: 'MailerSend API token',
      shape: ['mlsn.', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.mailersend.com/api-tokens',
        steps: ['Find the token, Manage', 'Pause it; when nothing misses it, delete it'],
      },
      reach: 'Sends mail, reads activity, as far as its permissions go.',
    },
  },
} as const satisfies Service
