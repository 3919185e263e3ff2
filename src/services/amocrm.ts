import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
      beside: [...secretNames('amocrm', 'kommo'), { word: 'kommo.com', within: 160 }],
      manual: {
        page: 'https://developers.kommo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
