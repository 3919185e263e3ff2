import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 hexadecimal digits are looked at. */
export const easybill = {
  id: 'easybill',
  name: 'easybill',
  docs: 'https://www.easybill.de/api/',
  hosts: ['api.easybill.de'],
  keys: {
    'easybill-api-key': {
      name: 'easybill API key',
      shape: [{ hex: [40, 64] }],
      beside: apiKeyNames('easybill'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.easybill.de/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
