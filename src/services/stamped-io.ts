import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const stampedIo = {
  id: 'stamped-io',
  name: 'Stamped',
  docs: 'https://developers.stamped.io/',
  hosts: ['stamped.io'],
  keys: {
    'stamped-io-api-key': {
      name: 'Stamped API key',
      shape: [{ hex: 32 }],
      beside: [
        ...secretNames('stamped_io'),
        { named: '*stamped_io_api_key' },
        { named: '*stamped_io_key' },
        { named: '*stamped_io_token' },
        { named: '*stamped_io_api_token' },
        { named: '*stamped_io_access_token' },
        { named: '*stamped_io_access_key' },
        { word: 'stamped.io', within: 160 },
      ],
      manual: {
        page: 'https://developers.stamped.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
