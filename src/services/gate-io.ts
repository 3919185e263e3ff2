import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 64 hexadecimal digits, as samples look. */
export const gateIo = {
  id: 'gate-io',
  name: 'Gate',
  docs: 'https://www.gate.com/docs/developers/apiv4/',
  hosts: ['api.gateio.ws', 'fx-api.gateio.ws'],
  keys: {
    'gate-io-api-secret': {
      name: 'Gate API secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('gateio'), { word: 'api.gateio.ws', within: 160 }],
      manual: {
        page: 'https://www.gate.com/docs/developers/apiv4/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
