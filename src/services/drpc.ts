import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 44 characters of URL-safe base64, as samples look. */
export const drpc = {
  id: 'drpc',
  name: 'dRPC',
  docs: 'https://drpc.org/docs',
  hosts: ['lb.drpc.org'],
  keys: {
    'drpc-api-key': {
      name: 'dRPC API key',
      shape: [{ base64url: 44 }],
      beside: [...apiKeyNames('drpc'), { word: 'lb.drpc.org', within: 160 }],
      manual: { page: 'https://drpc.org/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
