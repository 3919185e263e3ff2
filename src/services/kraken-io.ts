import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const krakenIo = {
  id: 'kraken-io',
  name: 'Kraken.io',
  docs: 'https://kraken.io/docs/',
  hosts: ['api.kraken.io'],
  keys: {
    'kraken-io-api-key': {
      name: 'Kraken.io API key',
      shape: [{ hex: 40 }],
      beside: [...secretNames('kraken_io'), { word: 'api.kraken.io', within: 160 }],
      manual: { page: 'https://kraken.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
