import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const mailboxlayer = {
  id: 'mailboxlayer',
  name: 'mailboxlayer',
  docs: 'https://mailboxlayer.com/documentation',
  hosts: ['apilayer.net'],
  keys: {
    'mailboxlayer-api-key': {
      name: 'mailboxlayer API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('mailboxlayer'), { word: 'apilayer.net', within: 160 }],
      manual: {
        page: 'https://mailboxlayer.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
