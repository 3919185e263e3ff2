import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const docsumo = {
  id: 'docsumo',
  name: 'Docsumo',
  docs: 'https://support.docsumo.com/',
  hosts: ['app.docsumo.com'],
  keys: {
    'docsumo-api-key': {
      name: 'Docsumo API key',
      shape: [{ base62: [60, 90] }],
      beside: apiKeyNames('docsumo'),
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://support.docsumo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the documents of the account.',
    },
  },
} as const satisfies Service
