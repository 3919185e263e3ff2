import type { Service } from '../model/service.ts'
import { credentialNames, secretNames } from '../model/usual-names.ts'

/** API passwords: 20 to 30 letters and digits, behind `Test_` for the test’s, as samples look. */
export const hipay = {
  id: 'hipay',
  name: 'HiPay',
  docs: 'https://developer.hipay.com/',
  hosts: ['secure-gateway.hipay-tpp.com', 'stage-secure-gateway.hipay-tpp.com'],
  keys: {
    'hipay-api-password': {
      name: 'HiPay API password',
      shapes: [['Test_', { base62: [20, 28] }], [{ base62: [20, 30] }]],
      beside: [...secretNames('hipay'), ...credentialNames('hipay_private', 'hipay_api')],
      manual: {
        page: 'https://developer.hipay.com/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'With its user name: takes and refunds payments.',
    },
  },
} as const satisfies Service
