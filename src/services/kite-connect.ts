import type { Service } from '../model/service.ts'

/** API keys: 32 small letters and digits, as samples look. */
export const kiteConnect = {
  id: 'kite-connect',
  name: 'Zerodha Kite',
  docs: 'https://kite.trade/docs/connect/v3/',
  hosts: ['api.kite.trade'],
  keys: {
    'kite-connect-api-key': {
      name: 'Zerodha Kite API key',
      shape: [{ base36: 32 }],
      beside: [
        { named: '*kite_secret' },
        { named: '*kite_client_secret' },
        { named: '*kite_api_secret' },
        { named: '*kite_app_secret' },
        { named: '*kite_access_token' },
        { named: '*zerodha_secret' },
        { named: '*zerodha_client_secret' },
        { named: '*zerodha_api_secret' },
        { named: '*zerodha_app_secret' },
        { named: '*zerodha_access_token' },
        { named: '*kite_connect_secret' },
        { named: '*kite_connect_client_secret' },
        { named: '*kite_connect_api_secret' },
        { named: '*kite_connect_app_secret' },
        { named: '*kite_connect_access_token' },
        { named: '*zerodha_kite_secret' },
        { named: '*zerodha_kite_client_secret' },
        { named: '*zerodha_kite_api_secret' },
        { named: '*zerodha_kite_app_secret' },
        { named: '*zerodha_kite_access_token' },
        { word: 'api.kite.trade', within: 160 },
      ],
      manual: {
        page: 'https://kite.trade/docs/connect/v3/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
