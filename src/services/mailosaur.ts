import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 16 to 48 letters and digits are looked at. */
export const mailosaur = {
  id: 'mailosaur',
  name: 'Mailosaur',
  docs: 'https://mailosaur.com/docs/api',
  hosts: ['mailosaur.com'],
  keys: {
    'mailosaur-api-key': {
      name: 'Mailosaur API key',
      shape: [{ base62: [16, 48] }],
      beside: apiKeyNames('mailosaur'),
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://mailosaur.com/docs/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads mail of the owner’s test inboxes.',
    },
  },
} as const satisfies Service
