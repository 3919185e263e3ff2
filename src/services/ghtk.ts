import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 30 to 50 letters and digits, as samples look. */
export const ghtk = {
  id: 'ghtk',
  name: 'Giao Hàng Tiết Kiệm',
  docs: 'https://api.ghtk.vn/docs/',
  hosts: ['services.giaohangtietkiem.vn'],
  keys: {
    'ghtk-api-token': {
      name: 'Giao Hàng Tiết Kiệm API token',
      shape: [{ base62: [30, 50] }],
      beside: [...tokenNames('ghtk', 'giaohangtietkiem')],
      carriers: [{ header: 'Token', value: '{key}' }],
      manual: {
        page: 'https://api.ghtk.vn/docs/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Orders and cancels shipments.',
    },
  },
} as const satisfies Service
