import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Personal access tokens: two runs of hexadecimal digits with `-` between, as in the page’s example, which is shorter; 32
 * and 32 in samples.
 */
export const oanda = {
  id: 'oanda',
  name: 'OANDA',
  docs: 'https://developer.oanda.com/rest-live-v20/authentication/',
  hosts: ['api-fxtrade.oanda.com', 'api-fxpractice.oanda.com', 'stream-fxtrade.oanda.com'],
  keys: {
    'oanda-access-token': {
      name: 'OANDA access token',
      source: 'https://developer.oanda.com/rest-live-v20/authentication',
      shape: [{ hex: 32 }, '-', { hex: 32 }],
      beside: [
        ...named(['oanda', 'oanda_v20', 'oanda_api'], ['_token', '_access_token', '_api_key', '_api_token', '_key']),
        { word: 'oanda.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.oanda.com/account/tpa/personal_token', steps: ['Manage API access', 'Revoke the token'] },
      reach: 'Trades with the owner’s money.',
    },
  },
} as const satisfies Service
