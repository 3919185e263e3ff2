import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 48 hexadecimal digits are looked at. */
export const nuvemshop = {
  id: 'nuvemshop',
  name: 'Nuvemshop (Tiendanube)',
  docs: 'https://tiendanube.github.io/api-documentation/',
  hosts: ['api.nuvemshop.com.br', 'api.tiendanube.com'],
  keys: {
    'nuvemshop-api-key': {
      name: 'Nuvemshop (Tiendanube) API key',
      shape: [{ hex: [40, 48] }],
      beside: [
        ...tokenNames('nuvemshop'),
        { named: '*nuvemshop_client_secret' },
        ...tokenNames('tiendanube'),
        { named: '*tiendanube_client_secret' },
      ],
      manual: {
        page: 'https://tiendanube.github.io/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
