import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bungie = {
  id: 'bungie',
  name: 'Bungie',
  docs: 'https://github.com/Bungie-net/api/wiki/OAuth-Documentation',
  hosts: ['www.bungie.net'],
  keys: {
    'bungie-api-key': {
      name: 'Bungie API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*bungie_api_key' },
        { named: '*bungie_key' },
        { named: '*bungie_token' },
        { named: '*bungie_apikey' },
        { named: '*bungie_net_api_key' },
        { named: '*bungie_net_key' },
        { named: '*bungie_net_token' },
        { named: '*bungie_net_apikey' },
        { named: '*destiny_api_key' },
        { word: 'bungie.net/Platform', within: 200 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://www.bungie.net/en/Application', steps: ['Open the application', 'Make a new API key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
