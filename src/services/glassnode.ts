import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 27 letters and digits, as samples look. */
export const glassnode = {
  id: 'glassnode',
  name: 'Glassnode',
  docs: 'https://docs.glassnode.com/',
  hosts: ['api.glassnode.com'],
  keys: {
    'glassnode-api-key': {
      name: 'Glassnode API key',
      shape: [{ base62: 27 }],
      beside: [...apiKeyNames('glassnode'), { word: 'api.glassnode.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.glassnode.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
