import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const coinbaseCommerce = {
  id: 'coinbase-commerce',
  name: 'Coinbase Commerce',
  docs: 'https://docs.cdp.coinbase.com/commerce/docs/welcome',
  hosts: ['api.commerce.coinbase.com'],
  keys: {
    'coinbase-commerce-api-key': {
      name: 'Coinbase Commerce API key',
      shape: uuid,
      beside: [...apiKeyNames('coinbase_commerce', 'commerce_coinbase', 'cc')],
      carriers: [{ header: 'X-CC-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.cdp.coinbase.com/commerce/docs/welcome',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Asks for payments in the merchant’s name and reads them.',
    },
  },
} as const satisfies Service
