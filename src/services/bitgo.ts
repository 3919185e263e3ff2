import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: `v2x` and 64 hexadecimal digits, as in the tests of BitGo’s own library. */
export const bitgo = {
  id: 'bitgo',
  name: 'BitGo',
  docs: 'https://developers.bitgo.com/',
  hosts: ['app.bitgo.com', 'app.bitgo-test.com'],
  keys: {
    'bitgo-access-token': {
      name: 'BitGo access token',
      source: 'https://github.com/BitGo/BitGoJS/blob/aa5becbbed9ad89755959fbf65b75b9701adc7e4/modules/bitgo/test/v2/unit/auth.ts',
      shape: ['v2x', { hex: 64 }],
      alone: true,
      beside: [...tokenNames('bitgo'), { named: '*access_token' }, { named: '*token' }, { word: 'app.bitgo.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.bitgo.com/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
