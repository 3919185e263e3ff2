import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens have 40 hex digits, as samples look. */
export const tiingo = {
  id: 'tiingo',
  name: 'Tiingo',
  docs: 'https://www.tiingo.com/documentation/general/connecting',
  hosts: ['api.tiingo.com', 'www.tiingo.com'],
  keys: {
    'tiingo-token': {
      name: 'Tiingo API token',
      shape: [{ hex: 40 }],
      beside: [...plainKeyNames('tiingo'), { named: '*tiingo_auth_token' }, { word: 'api.tiingo.com', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }, { query: 'token' }],
      access: 'read',
      manual: { page: 'https://www.tiingo.com/account/api/token', steps: ['API token', 'Request a new one'] },
      reach: 'Reads market data at the cost of the account.',
    },
  },
} as const satisfies Service
