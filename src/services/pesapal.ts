import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 27 characters of base64 and `=`, as samples look. */
export const pesapal = {
  id: 'pesapal',
  name: 'Pesapal',
  docs: 'https://developer.pesapal.com/',
  hosts: ['pay.pesapal.com', 'cybqa.pesapal.com'],
  keys: {
    'pesapal-secret-key': {
      name: 'Pesapal secret key',
      shape: [{ base64: 27 }, '='],
      beside: [{ named: '*pesapal_consumer_secret' }, ...secretNames('pesapal'), { word: 'pay.pesapal.com', within: 160 }],
      manual: {
        page: 'https://developer.pesapal.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
