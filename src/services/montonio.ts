import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 40 to 64 characters of base64, as samples look. */
export const montonio = {
  id: 'montonio',
  name: 'Montonio',
  docs: 'https://docs.montonio.com/',
  hosts: ['stargate.montonio.com', 'sandbox-stargate.montonio.com'],
  keys: {
    'montonio-secret-key': {
      name: 'Montonio secret key',
      shape: [{ base64: [40, 64] }],
      beside: [...secretNames('montonio'), ...plainKeyNames('montonio_secret')],
      manual: {
        page: 'https://docs.montonio.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Signs orders and refunds of the shop.',
    },
  },
} as const satisfies Service
