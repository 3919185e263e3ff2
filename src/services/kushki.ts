import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: 32 hexadecimal digits, as samples look. */
export const kushki = {
  id: 'kushki',
  name: 'Kushki',
  docs: 'https://docs.kushkipagos.com/',
  hosts: ['api.kushkipagos.com', 'api-uat.kushkipagos.com'],
  keys: {
    'kushki-secret-key': {
      name: 'Kushki secret key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*kushki_private_merchant_id' },
        { named: '*kushki_private_key' },
        ...apiKeyNames('kushki'),
        { word: 'api.kushkipagos.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.kushkipagos.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
