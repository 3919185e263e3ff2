import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits; the access keys of nodes, which stand in their URLs, have 22. As samples look. */
export const tenderly = {
  id: 'tenderly',
  name: 'Tenderly',
  docs: 'https://docs.tenderly.co/',
  hosts: ['api.tenderly.co', '*.gateway.tenderly.co'],
  keys: {
    'tenderly-api-key': {
      name: 'Tenderly API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('tenderly'), { word: 'api.tenderly.co', within: 160 }],
      carriers: [{ header: 'X-Access-Key', value: '{key}' }],
      manual: { page: 'https://docs.tenderly.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    'tenderly-node-url': {
      name: 'Tenderly node URL',
      shape: ['https://', { base64url: [3, 40] }, '.gateway.tenderly.co/', { base62: 22 }],
      manual: { page: 'https://docs.tenderly.co/', steps: ['Node RPCs, the access key', 'Regenerate the access key'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
