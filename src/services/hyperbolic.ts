import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are JSON Web Tokens, as samples look; names tell them apart from others. */
export const hyperbolic = {
  id: 'hyperbolic',
  name: 'Hyperbolic',
  docs: 'https://docs.hyperbolic.xyz/docs/getting-started',
  hosts: ['api.hyperbolic.xyz', 'app.hyperbolic.xyz'],
  keys: {
    'hyperbolic-api-key': {
      name: 'Hyperbolic API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [...plainKeyNames('hyperbolic'), { word: 'api.hyperbolic.xyz', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.hyperbolic.xyz/settings', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Uses models and machines at the cost of the account.',
    },
  },
} as const satisfies Service
