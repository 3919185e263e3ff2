import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/** API passwords: 32 hexadecimal digits, as samples look. */
export const packeta = {
  id: 'packeta',
  name: 'Packeta',
  docs: 'https://docs.packetery.com/',
  hosts: ['www.zasilkovna.cz', 'www.packeta.com'],
  keys: {
    'packeta-api-password': {
      name: 'Packeta API password',
      shape: [{ hex: 32 }],
      beside: [...credentialNames('packeta', 'zasilkovna', 'packetery', 'packeta_api')],
      manual: {
        page: 'https://docs.packetery.com/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'Makes shipments in the sender’s name.',
    },
  },
} as const satisfies Service
