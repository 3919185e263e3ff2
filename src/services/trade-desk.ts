import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 200 characters of base64 are looked at. */
export const tradeDesk = {
  id: 'trade-desk',
  name: 'The Trade Desk',
  docs: 'https://partner.thetradedesk.com/',
  hosts: ['api.thetradedesk.com'],
  keys: {
    'trade-desk-api-key': {
      name: 'The Trade Desk API key',
      shape: [{ base64: [60, 200] }],
      beside: [
        ...tokenNames('trade_desk'),
        { named: '*trade_desk_long_lived_token' },
        ...tokenNames('thetradedesk'),
        { named: '*thetradedesk_long_lived_token' },
        ...tokenNames('ttd'),
        { named: '*ttd_long_lived_token' },
        { named: '*ttd_auth_api_token' },
        { named: '*ttd_auth_access_token' },
        { named: '*ttd_auth_api_key' },
        { named: '*ttd_auth_key' },
        { named: '*ttd_auth_pat' },
        { named: '*ttd_auth_personal_access_token' },
        { named: '*ttd_auth_auth_token' },
        { named: '*ttd_auth_long_lived_token' },
      ],
      carriers: [{ header: 'TTD-Auth', value: '{key}' }],
      manual: {
        page: 'https://partner.thetradedesk.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
