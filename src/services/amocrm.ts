import type { Service } from '../model/service.ts'

/** API keys: 64 letters and digits, as samples look. */
export const amocrm = {
  id: 'amocrm',
  name: 'Kommo (amoCRM)',
  docs: 'https://developers.kommo.com/',
  hosts: ['*.kommo.com', '*.amocrm.ru', '*.amocrm.com'],
  keys: {
    'amocrm-api-key': {
      name: 'Kommo (amoCRM) API key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*amocrm_secret' },
        { named: '*amocrm_client_secret' },
        { named: '*amocrm_api_secret' },
        { named: '*amocrm_app_secret' },
        { named: '*kommo_secret' },
        { named: '*kommo_client_secret' },
        { named: '*kommo_api_secret' },
        { named: '*kommo_app_secret' },
        { word: 'kommo.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.kommo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
