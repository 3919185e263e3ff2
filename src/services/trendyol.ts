import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const trendyol = {
  id: 'trendyol',
  name: 'Trendyol',
  docs: 'https://developers.trendyol.com/',
  hosts: ['apigw.trendyol.com', 'api.trendyol.com'],
  keys: {
    'trendyol-api-key': {
      name: 'Trendyol API key',
      shape: [{ base62: 20 }],
      beside: [...secretNames('trendyol'), { named: '*trendyol_api_key' }, { word: 'apigw.trendyol.com', within: 160 }],
      manual: {
        page: 'https://developers.trendyol.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
