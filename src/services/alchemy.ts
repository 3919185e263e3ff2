import type { Service } from '../model/service.ts'

/**
 * API keys stand in the address of a node, behind `/v2/`; 32 characters are what older samples have, newer ones 21. Keys in web
 * pages are public by design, though they cost the owner.
 */
export const alchemy = {
  id: 'alchemy',
  name: 'Alchemy',
  docs: 'https://www.alchemy.com/docs/create-an-api-key',
  hosts: ['*.g.alchemy.com', 'eth-mainnet.alchemyapi.io', 'dashboard.alchemy.com'],
  keys: {
    'alchemy-api-key': {
      name: 'Alchemy API key',
      shapes: [[{ base64url: 32 }], [{ base64url: 21 }]],
      beside: [
        { named: '*alchemy_api_key' },
        { named: '*alchemy_key' },
        { named: '*alchemy_api_token' },
        { named: '*alchemy_id' },
        { named: '*alchemy_project_id' },
        { word: 'alchemy.com', within: 6 },
        { word: 'alchemyapi.io', within: 6 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dashboard.alchemy.com/apps',
        steps: ['Open the app, API Key', 'Delete the app, or rotate its key'],
      },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
    'alchemy-auth-token': {
      name: 'Alchemy auth token',
      shape: ['alch_', { base64url: [20, 64] }],
      alone: true,
      beside: [{ named: '*alchemy_auth_token' }, { named: '*alchemy_access_key' }, { word: 'alchemy', within: 200 }],
      manual: { page: 'https://dashboard.alchemy.com/webhooks', steps: ['Webhooks, Auth Token', 'Make a new one'] },
      reach: 'Manages webhooks of the account.',
    },
    // Its form rests on samples.
    'alchemy-endpoint': {
      name: 'Alchemy endpoint',
      shapes: [
        [
          { oneOf: ['https://', 'wss://'] },
          { base64url: [3, 40] },
          { oneOf: ['.g.alchemy.com/v2/', '.alchemyapi.io/v2/', '.ws.alchemyapi.io/v2/'] },
          { base64url: 32 },
        ],
        [
          { oneOf: ['https://', 'wss://'] },
          { base64url: [3, 40] },
          { oneOf: ['.g.alchemy.com/v2/', '.alchemyapi.io/v2/', '.ws.alchemyapi.io/v2/'] },
          { base64url: 21 },
        ],
      ],
      manual: {
        page: 'https://dashboard.alchemy.com/apps',
        steps: ['Open the app, API Key', 'Delete the app, or rotate its key'],
      },
      reach: 'Uses the owner’s quota of blockchain calls.',
    },
  },
} as const satisfies Service
