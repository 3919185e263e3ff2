import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const mailslurp = {
  id: 'mailslurp',
  name: 'MailSlurp',
  docs: 'https://docs.mailslurp.com/',
  hosts: ['api.mailslurp.com'],
  keys: {
    'mailslurp-api-key': {
      name: 'MailSlurp API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('mailslurp'), { word: 'api.mailslurp.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.mailslurp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends mail of the owner’s inboxes.',
    },
  },
} as const satisfies Service
