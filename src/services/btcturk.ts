import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 43 characters of base64 and `=`, as samples look. */
export const btcturk = {
  id: 'btcturk',
  name: 'BtcTurk',
  docs: 'https://docs.btcturk.com/',
  hosts: ['api.btcturk.com'],
  keys: {
    'btcturk-api-secret': {
      name: 'BtcTurk API secret',
      shape: [{ base64: 43 }, '='],
      beside: [...secretNames('btcturk'), { named: '*btcturk_private_key' }, { word: 'api.btcturk.com', within: 160 }],
      manual: {
        page: 'https://docs.btcturk.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
