import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
        ...secretNames('kite'),
        { named: '*kite_access_token' },
        ...secretNames('zerodha'),
        { named: '*zerodha_access_token' },
        ...secretNames('kite_connect'),
        { named: '*kite_connect_access_token' },
        ...secretNames('zerodha_kite'),
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
