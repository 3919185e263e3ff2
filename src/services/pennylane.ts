import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const pennylane = {
  id: 'pennylane',
  name: 'Pennylane',
  docs: 'https://pennylane.readme.io/',
  hosts: ['app.pennylane.com'],
  keys: {
    'pennylane-api-key': {
      name: 'Pennylane API key',
      shape: [{ base64url: 43 }],
      beside: [...tokenNames('pennylane'), { word: 'app.pennylane.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://pennylane.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
