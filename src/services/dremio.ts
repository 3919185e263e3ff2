import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 43 to 70 characters of base64 are looked at. */
export const dremio = {
  id: 'dremio',
  name: 'Dremio',
  docs: 'https://docs.dremio.com/',
  hosts: ['api.dremio.cloud', 'data.dremio.cloud'],
  keys: {
    'dremio-api-key': {
      name: 'Dremio API key',
      shape: [{ base64: [43, 70] }],
      beside: tokenNames('dremio'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.dremio.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
