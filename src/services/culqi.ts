import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: `sk_live_` or `sk_test_`, as Culqi’s own samples have them, and 16 letters and digits, as samples look. */
export const culqi = {
  id: 'culqi',
  name: 'Culqi',
  docs: 'https://docs.culqi.com/',
  hosts: ['api.culqi.com', 'secure.culqi.com'],
  keys: {
    'culqi-secret-key': {
      name: 'Culqi secret key',
      source:
        'https://github.com/culqi/culqi-php-demo-checkoutv4-culqi3ds/blob/597ecf0cc393c48fd3fda00f7163b739b7ea4235/README.md',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { base62: 16 }],
      beside: [
        ...secretNames('culqi'),
        { named: '*culqi_api_key' },
        { named: '*culqi_key' },
        { named: '*culqi_token' },
        { named: '*culqi_api_token' },
        { named: '*culqi_access_token' },
        { named: '*culqi_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.culqi.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
