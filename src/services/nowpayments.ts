import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 7 capital letters and digits, `-`, 7 capital letters and digits, `-`, 7 capital letters and digits, `-` and 7
 * capital letters and digits, as samples look. IPN secrets: 32 characters of base64, as samples look.
 */
export const nowpayments = {
  id: 'nowpayments',
  name: 'NOWPayments',
  docs: 'https://documenter.getpostman.com/view/7907941/2s93JusNJt',
  hosts: ['api.nowpayments.io', 'api-sandbox.nowpayments.io'],
  keys: {
    'nowpayments-api-key': {
      name: 'NOWPayments API key',
      shape: [{ base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }],
      beside: [...apiKeyNames('nowpayments', 'nowpayment'), { word: 'api.nowpayments.io', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://documenter.getpostman.com/view/7907941/2s93JusNJt',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'nowpayments-ipn-secret': {
      name: 'NOWPayments IPN secret',
      shape: [{ base64: 32 }],
      beside: [
        { named: '*nowpayments_ipn_secret' },
        { named: '*nowpayments_ipn_key' },
        { named: '*nowpayment_ipn_secret' },
        { named: '*nowpayment_ipn_key' },
        { word: 'api.nowpayments.io', within: 160 },
      ],
      manual: {
        page: 'https://documenter.getpostman.com/view/7907941/2s93JusNJt',
        steps: ['Find where the IPN secret was made', 'End it there, and make another'],
      },
      reach: 'Lets anyone send notices that look like the service’s.',
    },
  },
} as const satisfies Service
