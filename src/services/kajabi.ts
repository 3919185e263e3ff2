import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 64 letters and digits are looked at. */
export const kajabi = {
  id: 'kajabi',
  name: 'Kajabi',
  docs: 'https://developers.kajabi.com/',
  hosts: ['api.kajabi.com'],
  keys: {
    'kajabi-api-key': {
      name: 'Kajabi API key',
      shape: [{ base62: [24, 64] }],
      beside: [
        ...secretNames('kajabi'),
        { named: '*kajabi_api_key' },
        { named: '*kajabi_key' },
        { named: '*kajabi_token' },
        { named: '*kajabi_api_token' },
        { named: '*kajabi_access_token' },
        { named: '*kajabi_access_key' },
      ],
      manual: {
        page: 'https://developers.kajabi.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
