import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const orbBilling = {
  id: 'orb-billing',
  name: 'Orb',
  docs: 'https://docs.withorb.com/',
  hosts: ['api.withorb.com'],
  keys: {
    'orb-billing-api-key': {
      name: 'Orb API key',
      shape: [{ hex: 64 }],
      beside: [
        ...named(['orb', 'withorb', 'orb_billing'], ['_api_key', '_webhook_secret', '_key', '_token']),
        { word: 'api.withorb.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.withorb.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
