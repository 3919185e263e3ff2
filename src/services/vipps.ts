import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/** Client secrets: 24 to 64 characters of base64, as samples look. */
export const vipps = {
  id: 'vipps',
  name: 'Vipps MobilePay',
  docs: 'https://developer.vippsmobilepay.com/',
  hosts: ['api.vipps.no', 'apitest.vipps.no'],
  keys: {
    'vipps-client-secret': {
      name: 'Vipps MobilePay client secret',
      shape: [{ base64: [24, 64] }],
      beside: [...secretNames('vipps', 'vipps_mobilepay'), ...apiKeyNames('vipps_subscription')],
      manual: {
        page: 'https://developer.vippsmobilepay.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: takes and refunds payments.',
    },
  },
} as const satisfies Service
