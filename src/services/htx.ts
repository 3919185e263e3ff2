import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * API secrets: 8 hexadecimal digits, `-`, 8 hexadecimal digits, `-`, 8 hexadecimal digits, `-` and 5 hexadecimal digits, as
 * samples look.
 */
export const htx = {
  id: 'htx',
  name: 'HTX (Huobi)',
  docs: 'https://www.htx.com/en-us/opend/',
  hosts: ['api.huobi.pro', 'api.hbdm.com'],
  keys: {
    'htx-api-secret': {
      name: 'HTX (Huobi) API secret',
      shape: [{ hex: 8 }, '-', { hex: 8 }, '-', { hex: 8 }, '-', { hex: 5 }],
      beside: [...secretNames('huobi', 'htx', 'hbdm'), { word: 'api.huobi.pro', within: 160 }],
      manual: {
        page: 'https://www.htx.com/en-us/opend/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
