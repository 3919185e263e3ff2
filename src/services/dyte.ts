import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 hexadecimal digits, as samples look. */
export const dyte = {
  id: 'dyte',
  name: 'Dyte',
  docs: 'https://docs.dyte.io/',
  hosts: ['api.dyte.io', 'api.cluster.dyte.in'],
  keys: {
    'dyte-api-key': {
      name: 'Dyte API key',
      shape: [{ hex: 20 }],
      beside: [...apiKeyNames('dyte'), { word: 'api.dyte.io', within: 160 }],
      manual: { page: 'https://docs.dyte.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
