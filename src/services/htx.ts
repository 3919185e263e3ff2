import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: three runs of 8 hexadecimal digits and one of 5, `-` between them. */
export const htx = {
  id: 'htx',
  name: 'HTX (Huobi)',
  docs: 'https://www.htx.com/en-us/opend/',
  hosts: ['api.huobi.pro', 'api.hbdm.com'],
  keys: {
    'htx-api-secret': {
      name: 'HTX (Huobi) API secret',
      source: 'https://github.com/HuobiRDCenter/huobi_Python/blob/03b477dad24b2bc30a822775afd0ae93088771e1/README.md',
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
