import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `FOLK` and 20 to 64 letters and digits, as samples look. */
export const folk = {
  id: 'folk',
  name: 'folk CRM',
  docs: 'https://developer.folk.app/',
  hosts: ['api.folk.app'],
  keys: {
    'folk-api-key': {
      name: 'folk CRM API key',
      shape: ['FOLK', { base62: [20, 64] }],
      beside: apiKeyNames('folk', 'folk_crm', 'folk_app'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.folk.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
