import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const mailinator = {
  id: 'mailinator',
  name: 'Mailinator',
  docs: 'https://www.mailinator.com/documentation/docs/api/',
  hosts: ['api.mailinator.com', 'mailinator.com'],
  keys: {
    'mailinator-api-key': {
      name: 'Mailinator API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('mailinator'), { word: 'api.mailinator.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.mailinator.com/documentation/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads mail of the owner’s test inboxes.',
    },
  },
} as const satisfies Service
