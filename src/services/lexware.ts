import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 36 to 40 unreserved characters are looked at. */
export const lexware = {
  id: 'lexware',
  name: 'Lexware Office (lexoffice)',
  docs: 'https://developers.lexware.io/',
  hosts: ['api.lexware.io', 'api.lexoffice.io'],
  keys: {
    'lexware-api-key': {
      name: 'Lexware Office (lexoffice) API key',
      shape: [{ unreserved: [36, 40] }],
      beside: [
        { named: '*lexoffice_api_key' },
        { named: '*lexoffice_key' },
        { named: '*lexoffice_token' },
        { named: '*lexoffice_api_token' },
        { named: '*lexoffice_access_token' },
        { named: '*lexoffice_secret' },
        { named: '*lexoffice_api_secret' },
        { named: '*lexoffice_access_key' },
        { named: '*lexware_api_key' },
        { named: '*lexware_key' },
        { named: '*lexware_token' },
        { named: '*lexware_api_token' },
        { named: '*lexware_access_token' },
        { named: '*lexware_secret' },
        { named: '*lexware_api_secret' },
        { named: '*lexware_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.lexware.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
