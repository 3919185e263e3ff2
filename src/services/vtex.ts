import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** App tokens: no page says how long; 80 to 120 capital letters and digits are looked at. */
export const vtex = {
  id: 'vtex',
  name: 'VTEX',
  docs: 'https://developers.vtex.com/docs/guides/authentication',
  hosts: ['*.vtexcommercestable.com.br', 'api.vtex.com'],
  keys: {
    'vtex-app-token': {
      name: 'VTEX app token',
      shape: [{ base36upper: [80, 120] }],
      beside: [...tokenNames('vtex', 'vtex_app'), { named: '*vtex_app_app_token' }, { named: '*X-VTEX-API-AppToken' }],
      carriers: [{ header: 'X-VTEX-API-AppToken', value: '{key}' }],
      manual: {
        page: 'https://help.vtex.com/en/tutorial/application-keys--2iffYzlvvz4BDMr6WGUtet',
        steps: ['Account management, Application keys', 'Delete the key'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
