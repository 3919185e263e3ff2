import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: small letters and digits in the groups of a UUID, as the page’s own sample. */
export const toyyibpay = {
  id: 'toyyibpay',
  name: 'toyyibPay',
  docs: 'https://toyyibpay.com/apireference/',
  hosts: ['toyyibpay.com', 'dev.toyyibpay.com'],
  keys: {
    'toyyibpay-secret-key': {
      name: 'toyyibPay secret key',
      source: 'https://toyyibpay.com/apireference/',
      shape: [{ base36: 8 }, '-', { base36: 4 }, '-', { base36: 4 }, '-', { base36: 4 }, '-', { base36: 12 }],
      beside: [...secretNames('toyyibpay', 'toyyib'), { word: 'toyyibpay.com', within: 160 }],
      manual: {
        page: 'https://toyyibpay.com/apireference/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
