import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_test_` or `sk_live_` and 24 hexadecimal digits in what the makers’ clients show, longer in live ones. */
export const payJp = {
  id: 'pay-jp',
  name: 'PAY.JP',
  docs: 'https://pay.jp/docs/api/',
  hosts: ['api.pay.jp'],
  keys: {
    'pay-jp-secret-key': {
      name: 'PAY.JP secret key',
      source: 'https://github.com/payjp/payjp-ruby/blob/61391e20b009167ed83ece3e348945c87dc238b1/README.md',
      shapes: [
        ['sk_test_', { hex: 24 }],
        ['sk_live_', { hex: [24, 80] }],
      ],
      beside: [...apiKeyNames('payjp', 'pay_jp'), { named: '*payjp_sk' }, { named: '*payjp_secret' }],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: { page: 'https://pay.jp/docs/api/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Takes money in the name of the merchant, and reads its customers.',
    },
  },
} as const satisfies Service
