import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*affinity_api_key' },
        { named: '*affinity_key' },
        { named: '*affinity_token' },
        { named: '*affinity_api_token' },
        { named: '*affinity_access_token' },
        { named: '*affinity_secret' },
        { named: '*affinity_api_secret' },
        { named: '*affinity_access_key' },
        { named: '*affinity_crm_api_key' },
        { named: '*affinity_crm_key' },
        { named: '*affinity_crm_token' },
        { named: '*affinity_crm_api_token' },
        { named: '*affinity_crm_access_token' },
        { named: '*affinity_crm_secret' },
        { named: '*affinity_crm_api_secret' },
        { named: '*affinity_crm_access_key' },
        { word: 'api.affinity.co', within: 160 },
      ],
      carriers: [{ basic: ':{key}' }],
      manual: {
        page: 'https://api-docs.affinity.co/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
