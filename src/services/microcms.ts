import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 36 to 44 letters and digits are looked at. */
export const microcms = {
  id: 'microcms',
  name: 'microCMS',
  docs: 'https://document.microcms.io/',
  hosts: ['*.microcms.io'],
  keys: {
    'microcms-api-key': {
      name: 'microCMS API key',
      shape: [{ base62: [36, 44] }],
      beside: [...apiKeyNames('microcms'), { named: '*microcms_x_microcms_api_key' }],
      carriers: [{ header: 'X-MICROCMS-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://document.microcms.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
