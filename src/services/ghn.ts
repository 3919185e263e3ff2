import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens: a UUID, as samples look. */
export const ghn = {
  id: 'ghn',
  name: 'Giao Hàng Nhanh',
  docs: 'https://api.ghn.vn/home/docs/detail',
  hosts: ['online-gateway.ghn.vn', 'dev-online-gateway.ghn.vn'],
  keys: {
    'ghn-api-token': {
      name: 'Giao Hàng Nhanh API token',
      shape: uuid,
      beside: [...tokenNames('ghn', 'giaohangnhanh')],
      carriers: [{ header: 'Token', value: '{key}' }],
      manual: {
        page: 'https://api.ghn.vn/home/docs/detail',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Orders and cancels shipments.',
    },
  },
} as const satisfies Service
