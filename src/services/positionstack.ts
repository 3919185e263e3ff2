import type { Service } from '../model/service.ts'

/** Keys of positionstack: 32 hexadecimal digits in public samples. */
export const positionstack = {
  id: 'positionstack',
  name: 'positionstack',
  docs: 'https://positionstack.com/documentation',
  hosts: ['api.positionstack.com'],
  keys: {
    'positionstack-api-key': {
      name: 'positionstack API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*positionstack_api_key' },
        { named: '*positionstack_key' },
        { named: '*positionstack_access_key' },
        { named: '*position_stack_api_key' },
      ],
      carriers: [{ query: 'access_key' }],
      manual: { page: 'https://positionstack.com/dashboard', steps: ['Reset the API access key'] },
      reach: 'Calls geocoding at the account’s cost.',
    },
  },
} as const satisfies Service
