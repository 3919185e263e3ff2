import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API or private keys: 64 hexadecimal digits, as samples look. */
export const quickpay = {
  id: 'quickpay',
  name: 'Quickpay',
  docs: 'https://learn.quickpay.net/tech-talk/api/',
  hosts: ['api.quickpay.net'],
  keys: {
    'quickpay-api-key': {
      name: 'Quickpay API or private key',
      shape: [{ hex: 64 }],
      beside: [{ named: '*quickpay_private_key' }, ...apiKeyNames('quickpay'), { word: 'api.quickpay.net', within: 160 }],
      carriers: [{ basic: ':{key}' }],
      manual: {
        page: 'https://learn.quickpay.net/tech-talk/api/',
        steps: ['Find where the API or private key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
