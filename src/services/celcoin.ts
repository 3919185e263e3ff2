import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 48 to 80 hexadecimal digits are looked at; no page says how many. */
export const celcoin = {
  id: 'celcoin',
  name: 'Celcoin',
  docs: 'https://developers.celcoin.com.br/',
  hosts: ['openfinance.celcoin.com.br', 'api.openfinance.celcoin.com.br'],
  keys: {
    'celcoin-client-secret': {
      name: 'Celcoin client secret',
      shape: [{ hex: [48, 80] }],
      beside: [...secretNames('celcoin')],
      manual: {
        page: 'https://developers.celcoin.com.br/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: moves money.',
    },
  },
} as const satisfies Service
