import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 32 to 64 hexadecimal digits are looked at. */
export const pumble = {
  id: 'pumble',
  name: 'Pumble',
  docs: 'https://pumble.com/help/integrations/',
  hosts: ['api.pumble.com', 'pumble-api-keys.addons.marketplace.cake.com'],
  keys: {
    'pumble-api-key': {
      name: 'Pumble API key',
      shape: [{ hex: [32, 64] }],
      beside: [
        { named: '*pumble_api_key' },
        { named: '*pumble_key' },
        { named: '*pumble_token' },
        { named: '*pumble_api_token' },
        { named: '*pumble_access_token' },
        { named: '*pumble_secret' },
        { named: '*pumble_api_secret' },
        { named: '*pumble_access_key' },
      ],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://pumble.com/help/integrations/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
