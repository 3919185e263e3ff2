import type { Service } from '../model/service.ts'

/** Keys of Tomorrow.io: 32 letters and digits in public samples. */
export const tomorrowIo = {
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  docs: 'https://docs.tomorrow.io/reference/api-authentication',
  hosts: ['api.tomorrow.io'],
  keys: {
    'tomorrow-io-api-key': {
      name: 'Tomorrow.io API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*tomorrow_io_api_key' },
        { named: '*tomorrow_io_key' },
        { named: '*climacell_api_key' },
        { named: 'tomorrow_api_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://app.tomorrow.io/development/keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Calls weather services at the account’s cost.',
    },
  },
} as const satisfies Service
