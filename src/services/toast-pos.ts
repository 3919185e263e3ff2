import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 64 to 70 characters of URL-safe base64 are looked at. */
export const toastPos = {
  id: 'toast-pos',
  name: 'Toast (restaurants)',
  docs: 'https://doc.toasttab.com/',
  hosts: ['ws-api.toasttab.com', 'ws-sandbox-api.eng.toasttab.com'],
  keys: {
    'toast-pos-api-key': {
      name: 'Toast (restaurants) API key',
      shape: [{ base64url: [64, 70] }],
      beside: secretNames('toast_pos', 'toasttab'),
      manual: { page: 'https://doc.toasttab.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
