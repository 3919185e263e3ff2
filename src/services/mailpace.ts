import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const mailpace = {
  id: 'mailpace',
  name: 'MailPace',
  docs: 'https://docs.mailpace.com/',
  hosts: ['app.mailpace.com'],
  keys: {
    'mailpace-api-key': {
      name: 'MailPace API key',
      shape: uuid,
      beside: [
        ...tokenNames('mailpace'),
        { named: '*mailpace_server_token' },
        ...tokenNames('ohmysmtp'),
        { named: '*ohmysmtp_server_token' },
        { word: 'app.mailpace.com', within: 160 },
      ],
      carriers: [{ header: 'MailPace-Server-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.mailpace.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
