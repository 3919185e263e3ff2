import type { Service } from '../model/service.ts'

/** Auth tokens of Courier: `pk_prod_` or `pk_test_` and 28 capital letters and digits, as samples look. */
export const courier = {
  id: 'courier',
  name: 'Courier',
  docs: 'https://www.courier.com/docs/reference/auth/intro',
  hosts: ['api.courier.com'],
  keys: {
    'courier-auth-token': {
      name: 'Courier auth token',
      shape: [{ oneOf: ['pk_prod_', 'pk_test_'] }, { base36upper: 28 }],
      beside: [
        { named: '*courier_auth_token' },
        { named: '*courier_api_key' },
        { named: '*courier_token' },
        { named: '*courier_key' },
        { named: '*courier_secret' },
        { named: '*courier_authorization_token' },
        { word: 'courier', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.courier.com/settings/api-keys', steps: ['Find the key', 'Rotate it'] },
      reach: 'Sends notifications, reads profiles and messages.',
    },
  },
} as const satisfies Service
