import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 8 letters and digits, `.` and 32 letters and digits, as samples look. Node access keys: 32 hexadecimal digits,
 * as samples look.
 */
export const chainstack = {
  id: 'chainstack',
  name: 'Chainstack',
  docs: 'https://docs.chainstack.com/',
  hosts: ['api.chainstack.com', '*.core.chainstack.com'],
  keys: {
    'chainstack-api-key': {
      name: 'Chainstack API key',
      shape: [{ base62: 8 }, '.', { base62: 32 }],
      beside: [...apiKeyNames('chainstack'), { word: 'api.chainstack.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.chainstack.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes and deletes nodes of the organization.',
    },
    'chainstack-node-key': {
      name: 'Chainstack node access key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*chainstack_auth_key' },
        { named: '*chainstack_node_key' },
        { named: '*chainstack_rpc_key' },
        { named: '*chainstack_key' },
        { named: '*chainstack_auth_token' },
        { named: '*chainstack_node_auth_key' },
        { named: '*chainstack_node_node_key' },
        { named: '*chainstack_node_rpc_key' },
        { named: '*chainstack_node_auth_token' },
        { word: 'api.chainstack.com', within: 160 },
        { word: '.core.chainstack.com', within: 30 },
      ],
      manual: {
        page: 'https://docs.chainstack.com/',
        steps: ['Find where the node access key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    // Its form rests on samples.
    'chainstack-endpoint': {
      name: 'Chainstack endpoint',
      shape: [
        { oneOf: ['https://', 'wss://'] },
        { base64url: [3, 40] },
        { oneOf: ['.core.chainstack.com/', '.p2pify.com/'] },
        { hex: 32 },
      ],
      manual: {
        page: 'https://docs.chainstack.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
