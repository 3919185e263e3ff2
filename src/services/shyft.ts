import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 characters of URL-safe base64, as samples look. */
export const shyft = {
  id: 'shyft',
  name: 'Shyft',
  docs: 'https://docs.shyft.to/',
  hosts: ['api.shyft.to', 'rpc.shyft.to'],
  keys: {
    'shyft-api-key': {
      name: 'Shyft API key',
      shape: [{ base64url: 16 }],
      beside: [...apiKeyNames('shyft'), { word: 'api.shyft.to', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.shyft.to/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
