import type { Service } from '../model/service.ts'

/**
 * The token of an endpoint stands in its address, 40 hex digits; keys of the Console API begin with `QN_` and 32 hex
 * digits, as samples look.
 */
export const quicknode = {
  id: 'quicknode',
  name: 'QuickNode',
  docs: 'https://www.quicknode.com/docs/welcome',
  hosts: ['*.quiknode.pro', 'api.quicknode.com'],
  keys: {
    'quicknode-endpoint-token': {
      name: 'QuickNode endpoint token',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*quicknode_token' },
        { named: '*quicknode_endpoint_token' },
        { named: '*quiknode_token' },
        { named: '*quicknode_key' },
        { word: 'quiknode.pro', within: 4 },
      ],
      manual: {
        page: 'https://dashboard.quicknode.com/endpoints',
        steps: ['Open the endpoint, Security', 'Add a token, then delete this one'],
      },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
    'quicknode-api-key': {
      name: 'QuickNode Console API key',
      shape: ['QN_', { hex: 32 }],
      alone: true,
      beside: [
        { named: '*quicknode_api_key' },
        { named: '*quicknode_key' },
        { named: '*qn_api_key' },
        { word: 'quicknode', within: 200 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://dashboard.quicknode.com/api-keys', steps: ['API Keys', 'Delete the key'] },
      reach: 'Manages endpoints and reads usage, as far as its permissions go.',
    },
    // Its form rests on samples.
    'quicknode-endpoint': {
      name: 'QuickNode endpoint',
      shapes: [
        [{ oneOf: ['https://', 'wss://'] }, { base64url: [3, 60] }, '.quiknode.pro/', { hex: 40 }],
        [{ oneOf: ['https://', 'wss://'] }, { base64url: [3, 60] }, '.', { base64url: [3, 30] }, '.quiknode.pro/', { hex: 40 }],
      ],
      manual: {
        page: 'https://dashboard.quicknode.com/endpoints',
        steps: ['Open the endpoint, Security', 'Add a token, then delete this one'],
      },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
