import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * Tokens and API keys begin with `BBFF-` or `BBUS-` (older ones with `A1E-`), and have 30 letters and digits behind it, as the
 * page’s example has, or more, as samples look.
 */
export const ubidots = {
  id: 'ubidots',
  name: 'Ubidots',
  docs: 'https://docs.ubidots.com/v1.6/reference/authentication',
  hosts: ['industrial.api.ubidots.com', 'things.ubidots.com', 'industrial.ubidots.com', 'stem.ubidots.com'],
  keys: {
    'ubidots-token': {
      name: 'Ubidots token or API key',
      source: 'https://docs.ubidots.com/v1.6/reference/authentication',
      shape: [{ oneOf: ['BBFF-', 'BBUS-', 'BBAU-', 'A1E-'] }, { base62: [30, 40] }],
      alone: true,
      beside: [...plainKeyNames('ubidots'), { word: 'ubidots', within: 200 }, { word: 'UBIDOTS', within: 200 }],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }, { query: 'token' }],
      manual: {
        page: 'https://industrial.ubidots.com/accounts/list_credentials',
        steps: ['API credentials', 'Delete the token'],
      },
      reach: 'Reads and writes data of all devices of the account.',
    },
  },
} as const satisfies Service
