import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Server keys: 10 capital letters and digits, `-`, 10 capital letters and digits, `-` and 10 capital letters and digits, as
 * samples look.
 */
export const paytabs = {
  id: 'paytabs',
  name: 'PayTabs',
  docs: 'https://support.paytabs.com/',
  hosts: ['secure.paytabs.com', 'secure.paytabs.sa'],
  keys: {
    'paytabs-server-key': {
      name: 'PayTabs server key',
      shape: [{ base36upper: 10 }, '-', { base36upper: 10 }, '-', { base36upper: 10 }],
      beside: [
        { named: '*paytabs_server_key' },
        ...apiKeyNames('paytabs'),
        { named: '*clickpay_server_key' },
        ...apiKeyNames('clickpay'),
        { word: 'secure.paytabs.com', within: 160 },
      ],
      carriers: [{ header: 'authorization', value: '{key}' }],
      manual: {
        page: 'https://support.paytabs.com/',
        steps: ['Find where the server key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
