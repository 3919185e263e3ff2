import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: `live_sk_` or `test_sk_` and 40 letters and digits, as samples look. */
export const chargily = {
  id: 'chargily',
  name: 'Chargily',
  docs: 'https://dev.chargily.com/',
  hosts: ['pay.chargily.net'],
  keys: {
    'chargily-secret-key': {
      name: 'Chargily secret key',
      shape: [{ oneOf: ['live_sk_', 'test_sk_'] }, { base62: 40 }],
      beside: [
        ...secretNames('chargily'),
        { named: '*chargily_api_key' },
        { named: '*chargily_key' },
        { named: '*chargily_token' },
        { named: '*chargily_api_token' },
        { named: '*chargily_access_token' },
        { named: '*chargily_access_key' },
        { named: '*secret_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dev.chargily.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
