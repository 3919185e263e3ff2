import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_live_`, `sk_test_` or `sk_user_` and 24 to 64 letters and digits are looked at. */
export const facturapi = {
  id: 'facturapi',
  name: 'Facturapi',
  docs: 'https://docs.facturapi.io/',
  hosts: ['www.facturapi.io'],
  keys: {
    'facturapi-secret-key': {
      name: 'Facturapi secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_', 'sk_user_'] }, { base62: [24, 64] }],
      beside: [...apiKeyNames('facturapi', 'facturapi_live', 'facturapi_test')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.facturapi.io/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Issues invoices in the company’s name.',
    },
  },
} as const satisfies Service
