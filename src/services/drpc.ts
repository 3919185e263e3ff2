import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 44 characters of URL-safe base64, as samples look. */
export const drpc = {
  id: 'drpc',
  name: 'dRPC',
  docs: 'https://drpc.org/docs',
  hosts: ['lb.drpc.org', 'lb.drpc.live'],
  keys: {
    'drpc-api-key': {
      name: 'dRPC API key',
      shape: [{ base64url: 44 }],
      carriers: [{ query: 'dkey' }],
      beside: [...apiKeyNames('drpc'), { word: 'lb.drpc.org', within: 160 }],
      manual: { page: 'https://drpc.org/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    // Its form rests on samples.
    'drpc-endpoint': {
      name: 'dRPC endpoint',
      shape: [
        { oneOf: ['https://lb.drpc.org/', 'https://lb.drpc.live/', 'wss://lb.drpc.org/', 'wss://lb.drpc.live/'] },
        { base64url: [2, 40] },
        '/',
        { base64url: 44 },
      ],
      manual: { page: 'https://drpc.org/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
