import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: `m_` and a JSON Web Token, as samples look. */
export const longbridge = {
  id: 'longbridge',
  name: 'Longbridge',
  docs: 'https://open.longbridge.com/docs',
  hosts: ['openapi.longportapp.com', 'openapi.longbridge.com'],
  keys: {
    'longbridge-access-token': {
      name: 'Longbridge access token',
      shape: ['m_', ...jsonWebToken],
      beside: [...tokenNames('longport', 'longbridge')],
      access: 'full',
      manual: {
        page: 'https://open.longbridge.com/docs',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Trades for the account.',
    },
  },
} as const satisfies Service
