import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: [...tokenNames('fattureincloud', 'fic'), { named: '*access_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.fattureincloud.it/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
