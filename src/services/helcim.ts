import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 40 to 64 characters of URL-safe base64 are looked at. */
export const helcim = {
  id: 'helcim',
  name: 'Helcim',
  docs: 'https://devdocs.helcim.com/',
  hosts: ['api.helcim.com'],
  keys: {
    'helcim-api-token': {
      name: 'Helcim API token',
      shape: [{ base64url: [40, 64] }],
      beside: tokenNames('helcim'),
      carriers: [{ header: 'api-token', value: '{key}' }],
      manual: {
        page: 'https://devdocs.helcim.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
