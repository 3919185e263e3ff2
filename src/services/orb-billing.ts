import type { Service } from '../model/service.ts'

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
        { named: '*orb_api_key' },
        { named: '*orb_webhook_secret' },
        { named: '*orb_key' },
        { named: '*orb_token' },
        { named: '*withorb_api_key' },
        { named: '*withorb_webhook_secret' },
        { named: '*withorb_key' },
        { named: '*withorb_token' },
        { named: '*orb_billing_api_key' },
        { named: '*orb_billing_webhook_secret' },
        { named: '*orb_billing_key' },
        { named: '*orb_billing_token' },
        { word: 'api.withorb.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.withorb.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
