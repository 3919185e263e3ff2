import type { Service } from '../model/service.ts'

/** API keys: 20 letters and digits, as samples look. */
export const sendy = {
  id: 'sendy',
  name: 'Sendy',
  docs: 'https://sendy.co/api',
  hosts: [],
  selfHosted: true,
  keys: {
    'sendy-api-key': {
      name: 'Sendy API key',
      shape: [{ base62: 20 }],
      beside: [{ named: '*sendy_api_key' }, { named: '*sendy_key' }],
      manual: { page: 'https://sendy.co/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
