import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 130 letters and digits are looked at. */
export const vero = {
  id: 'vero',
  name: 'Vero',
  docs: 'https://developers.getvero.com/',
  hosts: ['api.getvero.com'],
  keys: {
    'vero-api-key': {
      name: 'Vero API key',
      shape: [{ base62: [60, 130] }],
      beside: named(['vero', 'getvero', 'vero_app'], ['_auth_token', '_api_key', '_secret']),
      manual: {
        page: 'https://developers.getvero.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
