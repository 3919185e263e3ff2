import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: hexadecimal digits in groups, as samples look. */
export const frenet = {
  id: 'frenet',
  name: 'Frenet',
  docs: 'https://docs.frenet.com.br/',
  hosts: ['api.frenet.com.br', 'private.frenetapi.com.br'],
  keys: {
    'frenet-api-token': {
      name: 'Frenet API token',
      shape: [{ hexUpper: [24, 36] }],
      beside: [...tokenNames('frenet')],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: {
        page: 'https://docs.frenet.com.br/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Asks for prices and orders shipments.',
    },
  },
} as const satisfies Service
