import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 28 to 40 letters and digits are looked at. */
export const nimbleCrm = {
  id: 'nimble-crm',
  name: 'Nimble (CRM)',
  docs: 'https://nimble.readthedocs.io/',
  hosts: ['app.nimble.com'],
  keys: {
    'nimble-crm-api-key': {
      name: 'Nimble (CRM) API key',
      shape: [{ base62: [28, 40] }],
      beside: [
        { named: '*nimble_crm_api_key' },
        { named: '*nimble_crm_key' },
        { named: '*nimble_crm_token' },
        { named: '*nimble_crm_api_token' },
        { named: '*nimble_crm_access_token' },
        { named: '*nimble_crm_secret' },
        { named: '*nimble_crm_api_secret' },
        { named: '*nimble_crm_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://nimble.readthedocs.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
