import type { Service } from '../model/service.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const poe = {
  id: 'poe',
  name: 'Poe',
  docs: 'https://creator.poe.com/docs',
  hosts: ['api.poe.com'],
  keys: {
    'poe-api-key': {
      name: 'Poe API key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*poe_api_key' },
        { named: '*poe_access_key' },
        { named: '*poe_token' },
        { named: '*poe_server_api_key' },
        { named: '*poe_server_access_key' },
        { named: '*poe_server_token' },
        { named: '*poe_bot_api_key' },
        { named: '*poe_bot_access_key' },
        { named: '*poe_bot_token' },
        { named: '*poe_com_api_key' },
        { named: '*poe_com_access_key' },
        { named: '*poe_com_token' },
        { word: 'api.poe.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://creator.poe.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
