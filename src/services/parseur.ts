import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 40 hex digits, as samples look. */
export const parseur = {
  id: 'parseur',
  name: 'Parseur',
  docs: 'https://developer.parseur.com/authentication',
  hosts: ['api.parseur.com', 'app.parseur.com'],
  keys: {
    'parseur-api-key': {
      name: 'Parseur API key',
      shape: [{ hex: 40 }],
      beside: plainKeyNames('parseur'),
      carriers: [
        { header: 'Authorization', value: 'Token {key}' },
        { header: 'Authorization', value: '{key}' },
      ],
      manual: { page: 'https://app.parseur.com/account', steps: ['Account, API', 'Regenerate the key'] },
      reach: 'Reads the account’s mailboxes with all documents, and changes them.',
    },
  },
} as const satisfies Service
