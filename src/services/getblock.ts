import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const getblock = {
  id: 'getblock',
  name: 'GetBlock',
  docs: 'https://docs.getblock.io/',
  hosts: ['go.getblock.io'],
  keys: {
    'getblock-api-key': {
      name: 'GetBlock API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('getblock'), { word: 'go.getblock.io', within: 160 }],
      manual: { page: 'https://docs.getblock.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    // Its form rests on samples.
    'getblock-endpoint': {
      name: 'GetBlock endpoint',
      shape: [{ oneOf: ['https://go.getblock.io/', 'wss://go.getblock.io/'] }, { hex: 32 }],
      manual: { page: 'https://docs.getblock.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
