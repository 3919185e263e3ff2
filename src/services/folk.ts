import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*folk_api_key' },
        { named: '*folk_key' },
        { named: '*folk_token' },
        { named: '*folk_api_token' },
        { named: '*folk_access_token' },
        { named: '*folk_secret' },
        { named: '*folk_api_secret' },
        { named: '*folk_access_key' },
        { named: '*folk_crm_api_key' },
        { named: '*folk_crm_key' },
        { named: '*folk_crm_token' },
        { named: '*folk_crm_api_token' },
        { named: '*folk_crm_access_token' },
        { named: '*folk_crm_secret' },
        { named: '*folk_crm_api_secret' },
        { named: '*folk_crm_access_key' },
        { named: '*folk_app_api_key' },
        { named: '*folk_app_key' },
        { named: '*folk_app_token' },
        { named: '*folk_app_api_token' },
        { named: '*folk_app_access_token' },
        { named: '*folk_app_secret' },
        { named: '*folk_app_api_secret' },
        { named: '*folk_app_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.folk.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
