import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 80 to 130 hexadecimal digits are looked at. */
export const bitpanda = {
  id: 'bitpanda',
  name: 'Bitpanda',
  docs: 'https://developers.bitpanda.com/',
  hosts: ['api.bitpanda.com', 'api.exchange.bitpanda.com'],
  keys: {
    'bitpanda-api-key': {
      name: 'Bitpanda API key',
      shape: [{ hex: [80, 130] }],
      beside: apiKeyNames('bitpanda'),
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.bitpanda.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
