import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Keys of merchants and for payouts: four groups of six capitals and digits, as samples look. */
export const oxapay = {
  id: 'oxapay',
  name: 'OxaPay',
  docs: 'https://docs.oxapay.com/',
  hosts: ['api.oxapay.com', 'docs.oxapay.com'],
  keys: {
    'oxapay-api-key': {
      name: 'OxaPay API key',
      shape: [{ base36upper: 6 }, '-', { base36upper: 6 }, '-', { base36upper: 6 }, '-', { base36upper: 6 }],
      beside: [
        ...apiKeyNames('oxapay', 'oxapay_merchant', 'oxapay_payout'),
        { named: 'merchant_api_key' },
        { word: 'api.oxapay.com', within: 300 },
      ],
      carriers: [
        { header: 'merchant_api_key', value: '{key}' },
        { header: 'payout_api_key', value: '{key}' },
      ],
      manual: {
        page: 'https://docs.oxapay.com/',
        steps: ['Dashboard, Merchants (or Payout API)', 'Delete the key; make a new one'],
      },
      reach: 'Asks for payments in the merchant’s name; a payout key pays out.',
    },
  },
} as const satisfies Service
