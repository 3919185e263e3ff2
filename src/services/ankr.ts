import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const ankr = {
  id: 'ankr',
  name: 'Ankr',
  docs: 'https://www.ankr.com/docs/',
  hosts: ['rpc.ankr.com'],
  keys: {
    'ankr-api-key': {
      name: 'Ankr API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('ankr', 'ankr_rpc'), { word: 'rpc.ankr.com', within: 160 }],
      manual: {
        page: 'https://www.ankr.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    // Its form rests on samples.
    'ankr-endpoint': {
      name: 'Ankr endpoint',
      shape: [{ oneOf: ['https://rpc.ankr.com/', 'wss://rpc.ankr.com/'] }, { base64url: [2, 40] }, '/', { hex: 64 }],
      manual: {
        page: 'https://www.ankr.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
