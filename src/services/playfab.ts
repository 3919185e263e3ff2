import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 50 capital letters and digits, as samples look. */
export const playfab = {
  id: 'playfab',
  name: 'PlayFab',
  docs: 'https://learn.microsoft.com/en-us/gaming/playfab/',
  hosts: ['*.playfabapi.com'],
  keys: {
    'playfab-api-key': {
      name: 'PlayFab API key',
      shape: [{ base36upper: 50 }],
      beside: [...secretNames('playfab', 'playfab_title', 'playfab_developer'), { word: 'playfabapi.com', within: 160 }],
      carriers: [{ header: 'X-SecretKey', value: '{key}' }],
      manual: {
        page: 'https://learn.microsoft.com/en-us/gaming/playfab/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes all players of the title.',
    },
  },
} as const satisfies Service
