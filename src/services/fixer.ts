import type { Service } from '../model/service.ts'

/** Keys of Fixer: 32 hexadecimal digits in public samples. */
export const fixer = {
  id: 'fixer',
  name: 'Fixer',
  docs: 'https://fixer.io/documentation',
  hosts: ['data.fixer.io'],
  keys: {
    'fixer-api-key': {
      name: 'Fixer API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*fixer_api_key' },
        { named: '*fixer_key' },
        { named: '*fixer_access_key' },
        { named: '*fixer_io_api_key' },
        { named: '*fixerio_access_key' },
      ],
      carriers: [{ query: 'access_key' }],
      manual: { page: 'https://fixer.io/dashboard', steps: ['Reset the API access key'] },
      reach: 'Reads rates at the account’s cost.',
    },
  },
} as const satisfies Service
