import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 34 characters of URL-safe base64 are looked at. */
export const questrade = {
  id: 'questrade',
  name: 'Questrade',
  docs: 'https://www.questrade.com/api/',
  hosts: ['login.questrade.com', 'api01.iq.questrade.com'],
  keys: {
    'questrade-api-key': {
      name: 'Questrade API key',
      shape: [{ base64url: [32, 34] }],
      beside: [{ named: '*questrade_refresh_token' }, ...tokenNames('questrade')],
      manual: {
        page: 'https://www.questrade.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
