import type { Service } from '../model/service.ts'

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
        { named: '*teamhub_account_key' },
        { named: '*teamhub_company_key' },
        { named: '*teamhub_token' },
        { named: '*teamhub_api_key' },
        { named: '*helix_teamhub_account_key' },
        { named: '*helix_teamhub_company_key' },
        { named: '*helix_teamhub_token' },
        { named: '*helix_teamhub_api_key' },
        { named: '*hth_account_key' },
        { named: '*hth_company_key' },
        { named: '*hth_token' },
        { named: '*hth_api_key' },
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
