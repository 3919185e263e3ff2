import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const jotform = {
  id: 'jotform',
  name: 'Jotform',
  docs: 'https://api.jotform.com/docs/',
  hosts: ['api.jotform.com', 'eu-api.jotform.com', 'hipaa-api.jotform.com', 'www.jotform.com'],
  keys: {
    'jotform-api-key': {
      name: 'Jotform API key',
      shape: [{ hex: 32 }],
      beside: plainKeyNames('jotform', 'jot_form'),
      carriers: [{ query: 'apiKey' }, { header: 'APIKEY', value: '{key}' }],
      manual: { page: 'https://www.jotform.com/myaccount/api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'Reads forms and all answers, and changes them where it has full access.',
    },
  },
} as const satisfies Service
