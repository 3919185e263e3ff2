import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 60 letters and digits are looked at. */
export const mailcoach = {
  id: 'mailcoach',
  name: 'Mailcoach',
  docs: 'https://www.mailcoach.app/api-documentation/',
  hosts: ['*.mailcoach.app'],
  keys: {
    'mailcoach-api-key': {
      name: 'Mailcoach API key',
      shape: [{ base62: [40, 60] }],
      beside: tokenNames('mailcoach'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.mailcoach.app/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
