import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const mailwizz = {
  id: 'mailwizz',
  name: 'MailWizz',
  docs: 'https://api-docs.mailwizz.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'mailwizz-api-key': {
      name: 'MailWizz API key',
      shape: [{ hex: 40 }],
      beside: apiKeyNames('mailwizz'),
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://api-docs.mailwizz.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
