import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, or 32, as samples look. */
export const nomics = {
  id: 'nomics',
  name: 'Nomics',
  docs: 'https://nomics.com/docs',
  hosts: ['api.nomics.com'],
  keys: {
    'nomics-api-key': {
      name: 'Nomics API key',
      shapes: [[{ hex: 40 }], [{ hex: 32 }]],
      beside: [...apiKeyNames('nomics'), { word: 'api.nomics.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://nomics.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
