import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs. X signature keys: `S-` and 22 characters of URL-safe base64, as samples look. */
export const billplz = {
  id: 'billplz',
  name: 'Billplz',
  docs: 'https://www.billplz.com/api',
  hosts: ['www.billplz.com', 'www.billplz-sandbox.com'],
  keys: {
    'billplz-api-key': {
      name: 'Billplz API key',
      source: 'https://github.com/Billplz/api_slate/blob/026cb8b9e843533187eb6b9b30001fc874589fb6/source/index.html.md',
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
      shape: ['S-', { base64url: [20, 22] }],
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
