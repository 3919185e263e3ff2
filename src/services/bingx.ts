import type { Service } from '../model/service.ts'

/** Secret keys: some 80 letters and digits. */
export const bingx = {
  id: 'bingx',
  name: 'BingX',
  docs: 'https://bingx-api.github.io/docs/',
  hosts: ['open-api.bingx.com', 'bingx.com'],
  keys: {
    'bingx-secret-key': {
      name: 'BingX secret key',
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
      shape: [{ base62: [64, 96] }],
      beside: [{ named: '*bingx_api_key' }, { named: '*bingx_key' }, { named: '*bingx_apikey' }],
      carriers: [{ header: 'X-BX-APIKEY', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://bingx.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'With its secret: trades, and perhaps withdraws, for the account.',
    },
  },
} as const satisfies Service
