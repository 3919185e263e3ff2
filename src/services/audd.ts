import type { Service } from '../model/service.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const audd = {
  id: 'audd',
  name: 'AudD',
  docs: 'https://docs.audd.io',
  hosts: ['api.audd.io', 'enterprise.audd.io'],
  keys: {
    'audd-api-token': {
      name: 'AudD API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*audd_api_token' },
        { named: '*audd_token' },
        { named: '*audd_api_key' },
        { named: '*audd_key' },
        { named: '*audd_io_api_token' },
        { named: '*audd_io_token' },
        { named: '*audd_io_api_key' },
        { named: '*audd_io_key' },
        { word: 'api.audd.io', within: 160 },
      ],
      manual: { page: 'https://dashboard.audd.io', steps: ['API token', 'Change it'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
