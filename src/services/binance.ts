import type { Service } from '../model/service.ts'

/**
 * A key and a secret of 64 letters and digits each, as the issuer’s examples of signing have. The key alone reads market data.
 */
export const binance = {
  id: 'binance',
  name: 'Binance',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
  hosts: ['api.binance.com', 'api.binance.us', 'fapi.binance.com', 'testnet.binance.vision'],
  keys: {
    'binance-secret-key': {
      name: 'Binance API secret key',
      source: 'https://github.com/binance/binance-spot-api-docs/blob/00d61c4a6aaa44404337933fbffe3e7ee2f89b90/rest-api.md',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*binance_secret' },
        { named: '*binance_secret_key' },
        { named: '*binance_api_secret' },
        { named: '*binance_api_secret_key' },
        { named: '*binance_testnet_secret' },
        { named: '*binance_futures_secret' },
        { named: '*binance_private_key' },
      ],
      manual: { page: 'https://www.binance.com/en/my/settings/api-management', steps: ['API Management', 'Delete the key'] },
      reach: 'With its API key: trades, and withdraws if it may.',
    },
    'binance-api-key': {
      name: 'Binance API key',
      source: 'https://github.com/binance/binance-spot-api-docs/blob/00d61c4a6aaa44404337933fbffe3e7ee2f89b90/rest-api.md',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*binance_api_key' },
        { named: '*binance_key' },
        { named: '*binance_testnet_api_key' },
        { named: '*binance_futures_api_key' },
      ],
      carriers: [{ header: 'X-MBX-APIKEY', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://www.binance.com/en/my/settings/api-management', steps: ['API Management', 'Delete the key'] },
      reach: 'Alone it reads market data and opens user data streams; with its secret it trades.',
    },
  },
} as const satisfies Service
