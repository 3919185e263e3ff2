import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 40 letters and digits are looked at. */
export const acumbamail = {
  id: 'acumbamail',
  name: 'Acumbamail',
  docs: 'https://acumbamail.com/en/apidoc/',
  hosts: ['acumbamail.com'],
  keys: {
    'acumbamail-api-key': {
      name: 'Acumbamail API key',
      shape: [{ base62: [20, 40] }],
      beside: tokenNames('acumbamail'),
      carriers: [{ query: 'auth_token' }],
      manual: {
        page: 'https://acumbamail.com/en/apidoc/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
