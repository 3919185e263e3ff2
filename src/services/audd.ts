import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: [...named(['audd', 'audd_io'], ['_api_token', '_token', '_api_key', '_key']), { word: 'api.audd.io', within: 160 }],
      manual: { page: 'https://dashboard.audd.io', steps: ['API token', 'Change it'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
