import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, `:` and 32 hexadecimal digits, as samples look. */
export const outseta = {
  id: 'outseta',
  name: 'Outseta',
  docs: 'https://go.outseta.com/support/kb/articles/0W1OXDmG/outseta-api',
  hosts: ['*.outseta.com'],
  keys: {
    'outseta-api-key': {
      name: 'Outseta API key',
      shape: [...uuid, ':', { hex: 32 }],
      beside: [...apiKeyNames('outseta'), { word: 'outseta.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Outseta {key}' }],
      manual: {
        page: 'https://go.outseta.com/support/kb/articles/0W1OXDmG/outseta-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
