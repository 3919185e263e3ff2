import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('pumble'),
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://pumble.com/help/integrations/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
