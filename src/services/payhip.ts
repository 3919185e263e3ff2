import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const payhip = {
  id: 'payhip',
  name: 'Payhip',
  docs: 'https://help.payhip.com/article/114-software-license-keys',
  hosts: ['payhip.com'],
  keys: {
    'payhip-api-key': {
      name: 'Payhip API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('payhip')],
      carriers: [{ header: 'payhip-api-key', value: '{key}' }],
      manual: {
        page: 'https://help.payhip.com/article/114-software-license-keys',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes and ends coupons and licences.',
    },
  },
} as const satisfies Service
