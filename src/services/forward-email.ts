import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 hexadecimal digits, as its public code makes them. */
export const forwardEmail = {
  id: 'forward-email',
  name: 'Forward Email',
  docs: 'https://forwardemail.net/en/email-api',
  hosts: ['api.forwardemail.net', 'smtp.forwardemail.net'],
  keys: {
    'forward-email-api-key': {
      name: 'Forward Email API key',
      source:
        'https://github.com/forwardemail/forwardemail.net/blob/068e563f9eb2332b6f6a3c61b9b6e55e8a915b92/app/models/users.js',
      shape: [{ hex: 24 }],
      beside: [...apiKeyNames('forward_email'), { word: 'api.forwardemail.net', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://forwardemail.net/en/email-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes where the owner’s mail goes, and sends it.',
    },
  },
} as const satisfies Service
