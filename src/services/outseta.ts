import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*outseta_api_key' },
        { named: '*outseta_key' },
        { named: '*outseta_token' },
        { named: '*outseta_api_token' },
        { named: '*outseta_access_token' },
        { named: '*outseta_secret' },
        { named: '*outseta_api_secret' },
        { named: '*outseta_access_key' },
        { word: 'outseta.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Outseta {key}' }],
      manual: {
        page: 'https://go.outseta.com/support/kb/articles/0W1OXDmG/outseta-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
