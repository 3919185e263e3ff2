import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_live_` or `sk_sandbox_` and 24 characters of URL-safe base64, as samples look. */
export const fedapay = {
  id: 'fedapay',
  name: 'FedaPay',
  docs: 'https://docs.fedapay.com/api-reference/introduction',
  hosts: ['api.fedapay.com', 'sandbox-api.fedapay.com'],
  keys: {
    'fedapay-secret-key': {
      name: 'FedaPay secret key',
      shapes: [
        ['sk_sandbox_', { base64url: 24 }],
        ['sk_live_', { base64url: 24 }],
      ],
      beside: [...apiKeyNames('fedapay', 'feda_pay')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://docs.fedapay.com/api-reference/introduction',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes money in the name of the merchant, and reads its transactions.',
    },
  },
} as const satisfies Service
