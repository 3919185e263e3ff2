import type { Service } from '../model/service.ts'

/** Account numbers: 16 digits, as samples look. */
export const mullvad = {
  id: 'mullvad',
  name: 'Mullvad',
  docs: 'https://mullvad.net/en/help',
  hosts: ['api.mullvad.net', 'mullvad.net'],
  keys: {
    'mullvad-account-number': {
      name: 'Mullvad account number',
      shape: [{ digit: 16 }],
      beside: [
        { named: '*mullvad_account' },
        { named: '*mullvad_account_number' },
        { named: '*mullvad_account_id' },
        { named: '*mullvad_token' },
        { named: '*mullvad_account_token' },
        { named: '*mullvad_account_no' },
      ],
      manual: {
        page: 'https://mullvad.net/en/account',
        steps: ['Write to support: the number can’t be changed', 'Use another account'],
      },
      reach: 'Uses the owner’s VPN, and may end their devices.',
    },
  },
} as const satisfies Service
