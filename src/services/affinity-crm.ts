import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const affinityCrm = {
  id: 'affinity-crm',
  name: 'Affinity CRM',
  docs: 'https://api-docs.affinity.co/',
  hosts: ['api.affinity.co'],
  keys: {
    'affinity-crm-api-key': {
      name: 'Affinity CRM API key',
      shape: [{ base64url: 43 }],
      beside: [...apiKeyNames('affinity', 'affinity_crm'), { word: 'api.affinity.co', within: 160 }],
      carriers: [{ basic: ':{key}' }],
      manual: {
        page: 'https://api-docs.affinity.co/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
