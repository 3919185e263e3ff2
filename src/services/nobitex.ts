import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const nobitex = {
  id: 'nobitex',
  name: 'Nobitex',
  docs: 'https://apidocs.nobitex.ir/',
  hosts: ['apiv2.nobitex.ir', 'api.nobitex.ir'],
  keys: {
    'nobitex-api-token': {
      name: 'Nobitex API token',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('nobitex')],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://apidocs.nobitex.ir/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Trades, and reads the account.',
    },
  },
} as const satisfies Service
