import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 24 capital letters and digits are looked at. */
export const putIo = {
  id: 'put-io',
  name: 'put.io',
  docs: 'https://api.put.io/',
  hosts: ['api.put.io'],
  keys: {
    'put-io-api-key': {
      name: 'put.io API key',
      shape: [{ base36upper: [20, 24] }],
      beside: [...tokenNames('putio'), { named: '*putio_oauth_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://api.put.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
