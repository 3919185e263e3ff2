import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 43 characters of base64 and `=`, as samples look. */
export const bitflyer = {
  id: 'bitflyer',
  name: 'bitFlyer',
  docs: 'https://lightning.bitflyer.com/docs',
  hosts: ['api.bitflyer.com'],
  keys: {
    'bitflyer-api-secret': {
      name: 'bitFlyer API secret',
      shape: [{ base64: 43 }, '='],
      beside: [...secretNames('bitflyer'), { word: 'api.bitflyer.com', within: 160 }],
      manual: {
        page: 'https://lightning.bitflyer.com/docs',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
