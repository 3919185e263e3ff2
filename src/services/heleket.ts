import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 128 letters and digits, as samples look. */
export const heleket = {
  id: 'heleket',
  name: 'Heleket',
  docs: 'https://doc.heleket.com/',
  hosts: ['api.heleket.com'],
  keys: {
    'heleket-api-key': {
      name: 'Heleket API key',
      shape: [{ base62: 128 }],
      beside: [...apiKeyNames('heleket', 'heleket_payment', 'heleket_payout')],
      manual: { page: 'https://doc.heleket.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Asks for payments in the merchant’s name; a payout key pays out.',
    },
  },
} as const satisfies Service
