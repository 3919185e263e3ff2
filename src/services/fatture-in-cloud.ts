import type { Service } from '../model/service.ts'

/** API keys: no page says how long; `a/` and 60 to 600 characters of URL-safe base64 are looked at. */
export const fattureInCloud = {
  id: 'fatture-in-cloud',
  name: 'Fatture in Cloud',
  docs: 'https://developers.fattureincloud.it/',
  hosts: ['api-v2.fattureincloud.it'],
  keys: {
    'fatture-in-cloud-api-key': {
      name: 'Fatture in Cloud API key',
      shape: ['a/', { base64url: [60, 600] }],
      beside: [
        { named: '*fattureincloud_token' },
        { named: '*fattureincloud_api_token' },
        { named: '*fattureincloud_access_token' },
        { named: '*fattureincloud_api_key' },
        { named: '*fattureincloud_key' },
        { named: '*fattureincloud_pat' },
        { named: '*fattureincloud_personal_access_token' },
        { named: '*fattureincloud_auth_token' },
        { named: '*fic_token' },
        { named: '*fic_api_token' },
        { named: '*fic_access_token' },
        { named: '*fic_api_key' },
        { named: '*fic_key' },
        { named: '*fic_pat' },
        { named: '*fic_personal_access_token' },
        { named: '*fic_auth_token' },
        { named: '*access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.fattureincloud.it/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
