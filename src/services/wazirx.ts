import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 40 letters and digits, as samples look. */
export const wazirx = {
  id: 'wazirx',
  name: 'WazirX',
  docs: 'https://docs.wazirx.com/',
  hosts: ['api.wazirx.com'],
  keys: {
    'wazirx-api-secret': {
      name: 'WazirX API secret',
      shape: [{ base62: 40 }],
      beside: [...secretNames('wazirx'), { word: 'api.wazirx.com', within: 160 }],
      manual: {
        page: 'https://docs.wazirx.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
