import type { Service } from '../model/service.ts'

/** API keys and secret keys: 83 letters and digits in the issuer’s own documentation, 64 in other places of it. */
export const bingx = {
  id: 'bingx',
  name: 'BingX',
  docs: 'https://bingx-api.github.io/docs/',
  hosts: ['open-api.bingx.com', 'bingx.com'],
  keys: {
    'bingx-secret-key': {
      name: 'BingX secret key',
      source:
        'https://github.com/BingX-API/BingX-swap-api-v2-doc/blob/0abd365beebb386a0051b330359376daafbaad68/Perpetual_Swap_API_Documentation.md',
      shape: [{ base62: [64, 96] }],
      beside: [
        { named: '*bingx_secret' },
        { named: '*bingx_secret_key' },
        { named: '*bingx_api_secret' },
        { named: '*bingx_api_secret_key' },
      ],
      access: 'full',
      manual: { page: 'https://bingx.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'With its key: trades, and perhaps withdraws, for the account.',
    },
    'bingx-api-key': {
      name: 'BingX API key',
      source:
        'https://github.com/BingX-API/BingX-swap-api-v2-doc/blob/0abd365beebb386a0051b330359376daafbaad68/Perpetual_Swap_API_Documentation.md',
      shape: [{ base62: [64, 96] }],
      beside: [{ named: '*bingx_api_key' }, { named: '*bingx_key' }, { named: '*bingx_apikey' }],
      carriers: [{ header: 'X-BX-APIKEY', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://bingx.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'With its secret: trades, and perhaps withdraws, for the account.',
    },
  },
} as const satisfies Service
