import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 26 small letters and digits, as samples look. */
export const agileCrm = {
  id: 'agile-crm',
  name: 'Agile CRM',
  docs: 'https://github.com/agilecrm/rest-api',
  hosts: ['*.agilecrm.com'],
  keys: {
    'agile-crm-api-key': {
      name: 'Agile CRM API key',
      shape: [{ base36: 26 }],
      beside: [...apiKeyNames('agilecrm'), { word: 'agilecrm.com', within: 160 }],
      manual: {
        page: 'https://github.com/agilecrm/rest-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
