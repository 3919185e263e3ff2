import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const truemail = {
  id: 'truemail',
  name: 'TrueMail',
  docs: 'https://truemail.io/docs',
  hosts: ['truemail.io'],
  keys: {
    'truemail-api-key': {
      name: 'TrueMail API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('truemail_io', 'truemail'), { word: 'truemail.io', within: 160 }],
      manual: { page: 'https://truemail.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
