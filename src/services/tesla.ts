import type { Service } from '../model/service.ts'

/** Client secrets of the Fleet API: `ta-secret.` and 16 characters, marks among them, as samples look. */
export const tesla = {
  id: 'tesla',
  name: 'Tesla Fleet API',
  docs: 'https://developer.tesla.com/docs/fleet-api/authentication/overview',
  hosts: [
    'fleet-auth.prd.vn.cloud.tesla.com',
    'fleet-api.prd.na.vn.cloud.tesla.com',
    'fleet-api.prd.eu.vn.cloud.tesla.com',
    'developer.tesla.com',
  ],
  keys: {
    'tesla-client-secret': {
      name: 'Tesla Fleet API client secret',
      shapes: [
        ['ta-secret.', { token68: 16 }],
        ['ta-secret.', { token68: [3, 14] }, { oneOf: ['!', '@', '#', '%', '^', '*', '?'] }, { token68: [3, 14] }],
        [
          'ta-secret.',
          { token68: [1, 10] },
          { oneOf: ['!', '@', '#', '%', '^', '*', '?'] },
          { token68: [3, 14] },
          { oneOf: ['!', '@', '#', '%', '^', '*', '?'] },
          { token68: [3, 10] },
        ],
      ],
      manual: {
        page: 'https://developer.tesla.com/dashboard',
        steps: ['Open the application, Credentials', 'Replace the client secret'],
      },
      reach: 'Gets tokens of everyone who has connected a vehicle: reads where it is, and sends commands.',
    },
  },
} as const satisfies Service
