import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 small letters and digits, as samples look. */
export const ieeeXplore = {
  id: 'ieee-xplore',
  name: 'IEEE Xplore',
  docs: 'https://developer.ieee.org/docs',
  hosts: ['ieeexploreapi.ieee.org'],
  keys: {
    'ieee-xplore-api-key': {
      name: 'IEEE Xplore API key',
      shape: [{ base36: 24 }],
      beside: [...apiKeyNames('ieee', 'ieee_xplore', 'xplore')],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://developer.ieee.org/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
