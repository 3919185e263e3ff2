import type { Service } from '../model/service.ts'

/** Secret keys have the form of Stripe’s. Webhook secrets: `whsk_` and 24 letters and digits, as samples look. */
export const paymongo = {
  id: 'paymongo',
  name: 'PayMongo',
  docs: 'https://developers.paymongo.com/',
  hosts: ['api.paymongo.com'],
  keys: {
    'paymongo-webhook-secret': {
      name: 'PayMongo webhook secret',
      shape: ['whsk_', { base62: 24 }],
      manual: {
        page: 'https://developers.paymongo.com/',
        steps: ['Find where the webhook secret was made', 'End it there, and make another'],
      },
      reach: 'Lets anyone send notices that look like the service’s.',
    },
  },
} as const satisfies Service
