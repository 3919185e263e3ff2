import type { Service } from '../model/service.ts'

/** Keys of ipstack: 32 hexadecimal digits in public samples. */
export const ipstack = {
  id: 'ipstack',
  name: 'ipstack',
  docs: 'https://ipstack.com/documentation',
  hosts: ['api.ipstack.com'],
  keys: {
    'ipstack-api-key': {
      name: 'ipstack API key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*ipstack_api_key' }, { named: '*ipstack_key' }, { named: '*ipstack_access_key' }],
      carriers: [{ query: 'access_key' }],
      manual: { page: 'https://ipstack.com/dashboard', steps: ['Reset the API access key'] },
      reach: 'Looks addresses up at the account’s cost.',
    },
  },
} as const satisfies Service
