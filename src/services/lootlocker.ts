import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `dev_` or `prod_` and 32 hexadecimal digits, as samples look. */
export const lootlocker = {
  id: 'lootlocker',
  name: 'LootLocker',
  docs: 'https://docs.lootlocker.com/',
  hosts: ['api.lootlocker.com'],
  keys: {
    'lootlocker-api-key': {
      name: 'LootLocker API key',
      shape: [{ oneOf: ['dev_', 'prod_'] }, { hex: 32 }],
      beside: [...apiKeyNames('lootlocker'), { named: '*server_key' }, { named: '*server_api_key' }],
      carriers: [{ header: 'x-server-key', value: '{key}' }],
      manual: {
        page: 'https://docs.lootlocker.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
