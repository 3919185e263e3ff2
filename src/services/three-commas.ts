import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: no page says how long; 64 to 96 hexadecimal digits are looked at. */
export const threeCommas = {
  id: 'three-commas',
  name: '3Commas',
  docs: 'https://developers.3commas.io/',
  hosts: ['api.3commas.io'],
  keys: {
    'three-commas-api-secret': {
      name: '3Commas API secret',
      shape: [{ hex: [64, 96] }],
      beside: secretNames('3commas', 'threecommas'),
      manual: {
        page: 'https://developers.3commas.io/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
