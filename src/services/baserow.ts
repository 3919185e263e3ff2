import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Database tokens have 32 letters and digits. The server’s code says the length; the alphabet rests on samples. */
export const baserow = {
  id: 'baserow',
  name: 'Baserow',
  docs: 'https://baserow.io/docs/apis/rest-api',
  hosts: ['api.baserow.io', 'baserow.io'],
  keys: {
    'baserow-token': {
      name: 'Baserow database token',
      source:
        'https://github.com/baserow/baserow/blob/a5a7d1083c021fbf1ef22fcb5472132c444d1fa9/backend/src/baserow/contrib/database/tokens/handler.py',
      shape: [{ base62: 32 }],
      beside: [
        ...plainKeyNames('baserow'),
        { named: '*baserow_database_token' },
        { named: '*baserow_db_token' },
        { word: 'api.baserow.io', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://baserow.io/dashboard', steps: ['Settings, Database tokens', 'Delete the token'] },
      reach: 'Reads and changes rows, as far as its permissions go.',
    },
  },
} as const satisfies Service
