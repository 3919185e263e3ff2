import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const nodereal = {
  id: 'nodereal',
  name: 'NodeReal',
  docs: 'https://docs.nodereal.io/',
  hosts: ['bsc-mainnet.nodereal.io', 'eth-mainnet.nodereal.io'],
  keys: {
    'nodereal-api-key': {
      name: 'NodeReal API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('nodereal'), { word: 'bsc-mainnet.nodereal.io', within: 160 }],
      manual: { page: 'https://docs.nodereal.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    // Its form rests on samples.
    'nodereal-endpoint': {
      name: 'NodeReal endpoint',
      shape: [{ oneOf: ['https://', 'wss://'] }, { base64url: [3, 40] }, '.nodereal.io/v1/', { hex: 32 }],
      manual: { page: 'https://docs.nodereal.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
