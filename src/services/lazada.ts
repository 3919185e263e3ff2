import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const lazada = {
  id: 'lazada',
  name: 'Lazada',
  docs: 'https://open.lazada.com/',
  hosts: ['api.lazada.com', 'auth.lazada.com'],
  keys: {
    'lazada-api-key': {
      name: 'Lazada API key',
      shape: [{ base62: 32 }],
      beside: [...secretNames('lazada', 'laz'), { word: 'api.lazada.com', within: 160 }],
      manual: { page: 'https://open.lazada.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
