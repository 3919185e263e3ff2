import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: JSON Web Tokens, as samples look. */
export const buyMeACoffee = {
  id: 'buy-me-a-coffee',
  name: 'Buy Me a Coffee',
  docs: 'https://developers.buymeacoffee.com/',
  hosts: ['developers.buymeacoffee.com'],
  keys: {
    'buy-me-a-coffee-access-token': {
      name: 'Buy Me a Coffee access token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('bmc', 'buymeacoffee', 'buy_me_a_coffee')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.buymeacoffee.com/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads supporters and what they gave.',
    },
  },
} as const satisfies Service
