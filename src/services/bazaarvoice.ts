import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Passkeys: `ca` and 43 letters and digits, of older ones 25 lower-case letters and digits, as samples look. */
export const bazaarvoice = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  docs: 'https://developer.bazaarvoice.com/',
  hosts: ['api.bazaarvoice.com', 'stg.api.bazaarvoice.com'],
  keys: {
    'bazaarvoice-api-key': {
      name: 'Bazaarvoice API key',
      shapes: [['ca', { base62: 43 }], [{ base36: 25 }]],
      beside: [{ named: '*bazaarvoice_passkey' }, ...apiKeyNames('bazaarvoice'), { named: '*bv_passkey' }, ...apiKeyNames('bv')],
      carriers: [{ query: 'passkey' }],
      manual: {
        page: 'https://developer.bazaarvoice.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
