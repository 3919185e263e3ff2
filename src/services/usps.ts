import type { Service } from '../model/service.ts'

/** API keys: 64 letters and digits, as samples look. */
export const usps = {
  id: 'usps',
  name: 'USPS',
  docs: 'https://developers.usps.com/',
  hosts: ['apis.usps.com', 'secure.shippingapis.com'],
  keys: {
    'usps-api-key': {
      name: 'USPS API key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*usps_consumer_secret' },
        { named: '*usps_client_secret' },
        { named: '*usps_secret' },
        { named: '*usps_api_secret' },
        { named: '*usps_app_secret' },
        { named: '*usps_consumer_consumer_secret' },
        { named: '*usps_consumer_client_secret' },
        { named: '*usps_consumer_api_secret' },
        { named: '*usps_consumer_app_secret' },
        { word: 'apis.usps.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.usps.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
