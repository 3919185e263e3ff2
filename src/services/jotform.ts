import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*jotform_api_key' },
        { named: '*jotform_key' },
        { named: '*jotform_token' },
        { named: '*jotform_api_token' },
        { named: '*jotform_access_token' },
        { named: '*jotform_secret' },
        { named: '*jot_form_api_key' },
        { named: '*jot_form_key' },
        { named: '*jot_form_token' },
        { named: '*jot_form_api_token' },
        { named: '*jot_form_access_token' },
        { named: '*jot_form_secret' },
      ],
      carriers: [{ query: 'apiKey' }, { header: 'APIKEY', value: '{key}' }],
      manual: { page: 'https://www.jotform.com/myaccount/api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'Reads forms and all answers, and changes them where it has full access.',
    },
  },
} as const satisfies Service
