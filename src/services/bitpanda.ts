import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*bitpanda_api_key' },
        { named: '*bitpanda_key' },
        { named: '*bitpanda_token' },
        { named: '*bitpanda_api_token' },
        { named: '*bitpanda_access_token' },
        { named: '*bitpanda_secret' },
        { named: '*bitpanda_api_secret' },
        { named: '*bitpanda_access_key' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.bitpanda.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
