import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 28 to 40 letters and digits are looked at. */
export const dynu = {
  id: 'dynu',
  name: 'Dynu',
  docs: 'https://www.dynu.com/Support/API',
  hosts: ['api.dynu.com'],
  keys: {
    'dynu-api-key': {
      name: 'Dynu API key',
      shape: [{ base62: [28, 40] }],
      beside: [{ named: '*dynu_api_key' }, { named: '*dynu_key' }, { named: '*dynu_client_secret' }, { named: '*dynu_secret' }],
      carriers: [{ header: 'API-Key', value: '{key}' }],
      manual: { page: 'https://www.dynu.com/ControlPanel/APICredentials', steps: ['Make a new key'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
