import type { Service } from '../model/service.ts'

/** API keys: 32 capital letters and digits, as samples look. */
export const juspay = {
  id: 'juspay',
  name: 'Juspay',
  docs: 'https://docs.juspay.in/',
  hosts: ['api.juspay.in'],
  keys: {
    'juspay-api-key': {
      name: 'Juspay API key',
      shape: [{ base36upper: 32 }],
      beside: [
        { named: '*juspay_api_key' },
        { named: '*juspay_key' },
        { named: '*juspay_token' },
        { named: '*juspay_api_token' },
        { named: '*juspay_access_token' },
        { named: '*juspay_secret' },
        { named: '*juspay_api_secret' },
        { named: '*juspay_access_key' },
        { named: '*hyperswitch_api_key' },
        { named: '*hyperswitch_key' },
        { named: '*hyperswitch_token' },
        { named: '*hyperswitch_api_token' },
        { named: '*hyperswitch_access_token' },
        { named: '*hyperswitch_secret' },
        { named: '*hyperswitch_api_secret' },
        { named: '*hyperswitch_access_key' },
        { word: 'api.juspay.in', within: 160 },
      ],
      manual: { page: 'https://docs.juspay.in/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
