import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs or 64 hex digits, as samples look. */
export const brightData = {
  id: 'bright-data',
  name: 'Bright Data',
  docs: 'https://docs.brightdata.com/general/account/api-token',
  hosts: ['api.brightdata.com', 'brd.superproxy.io', 'brightdata.com'],
  keys: {
    'bright-data-api-key': {
      name: 'Bright Data API key',
      shapes: [uuid, [{ hex: 64 }]],
      beside: [
        ...named(['brightdata_api', 'bright_data_api', 'luminati_api', 'brd_api', 'brightdata'], ['_token', '_key']),
        { named: '*brightdata_access_token' },
        { named: '*bright_data_token' },
        { named: '*bright_data_key' },
        { named: '*bright_data_access_token' },
        { word: 'api.brightdata.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://brightdata.com/cp/setting/users',
        steps: ['Account settings, Users and API keys', 'Delete the key'],
      },
      reach: 'Fetches pages at the cost of the account, or administers it, by the key’s permissions.',
    },
  },
} as const satisfies Service
