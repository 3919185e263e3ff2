import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 48 to 1200 characters of a token are looked at. */
export const roblox = {
  id: 'roblox',
  name: 'Roblox',
  docs: 'https://create.roblox.com/docs/cloud/',
  hosts: ['apis.roblox.com'],
  keys: {
    'roblox-api-key': {
      name: 'Roblox API key',
      shape: [{ token68: [48, 1200] }],
      beside: apiKeyNames('roblox', 'roblox_open_cloud', 'rbx', 'open_cloud', 'roblox_cloud'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://create.roblox.com/docs/cloud/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the owner’s games and what they keep.',
    },
  },
} as const satisfies Service
