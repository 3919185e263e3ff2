import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Account keys: 64 hexadecimal digits, as samples look. */
export const helixTeamhub = {
  id: 'helix-teamhub',
  name: 'Perforce Helix TeamHub',
  docs: 'https://www.perforce.com/manuals/teamhub/',
  hosts: ['helixteamhub.cloud'],
  keys: {
    'helix-teamhub-account-key': {
      name: 'Perforce Helix TeamHub account key',
      shape: [{ hex: 64 }],
      beside: [
        ...named(['teamhub', 'helix_teamhub', 'hth'], ['_account_key', '_company_key', '_token', '_api_key']),
        { word: 'helixteamhub.cloud', within: 160 },
      ],
      manual: {
        page: 'https://www.perforce.com/manuals/teamhub/',
        steps: ['Find where the account key was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
