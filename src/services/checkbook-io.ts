import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 30 to 32 letters and digits are looked at. */
export const checkbookIo = {
  id: 'checkbook-io',
  name: 'Checkbook',
  docs: 'https://docs.checkbook.io/',
  hosts: ['api.checkbook.io', 'sandbox.checkbook.io'],
  keys: {
    'checkbook-io-api-key': {
      name: 'Checkbook API key',
      shape: [{ base62: [30, 32] }],
      beside: [
        ...secretNames('checkbook'),
        { named: '*checkbook_api_key' },
        { named: '*checkbook_key' },
        { named: '*checkbook_token' },
        { named: '*checkbook_api_token' },
        { named: '*checkbook_access_token' },
        { named: '*checkbook_access_key' },
        ...secretNames('checkbook_io'),
        { named: '*checkbook_io_api_key' },
        { named: '*checkbook_io_key' },
        { named: '*checkbook_io_token' },
        { named: '*checkbook_io_api_token' },
        { named: '*checkbook_io_access_token' },
        { named: '*checkbook_io_access_key' },
      ],
      manual: {
        page: 'https://docs.checkbook.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
