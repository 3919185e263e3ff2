import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. X signature keys: `S-` and 20 letters and digits, as samples look. */
export const billplz = {
  id: 'billplz',
  name: 'Billplz',
  docs: 'https://www.billplz.com/api',
  hosts: ['www.billplz.com', 'www.billplz-sandbox.com'],
  keys: {
    'billplz-api-key': {
      name: 'Billplz API key',
      shape: uuid,
      beside: [...apiKeyNames('billplz'), { word: 'www.billplz.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.billplz.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'billplz-signature-key': {
      name: 'Billplz X signature key',
      shape: ['S-', { base62: 20 }],
      beside: [
        { named: '*billplz_x_signature' },
        { named: '*billplz_signature_key' },
        { named: '*billplz_x_signature_key' },
        { word: 'www.billplz.com', within: 160 },
      ],
      manual: {
        page: 'https://www.billplz.com/api',
        steps: ['Find where the X signature key was made', 'End it there, and make another'],
      },
      reach: 'Lets anyone send notices that look like the service’s.',
    },
  },
} as const satisfies Service
