import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API passwords: 32 hexadecimal digits in capitals, as the page’s is. */
export const elks = {
  id: 'elks',
  name: '46elks',
  docs: 'https://46elks.com/docs',
  hosts: ['api.46elks.com'],
  keys: {
    'elks-api-password': {
      name: '46elks API password',
      source:
        'https://github.com/46elks/46elks-getting-started/blob/008b4db7696459ca5707e5eaf7f7555a73e6ddf7/code-examples/PHP/sendsms.php',
      shape: [{ hexUpper: 32 }],
      beside: [
        ...named(['46elks', 'elks', 'fortysixelks', 'elks46'], ['_api_password', '_password', '_secret', '_api_secret']),
        { word: 'api.46elks.com', within: 160 },
      ],
      manual: { page: 'https://46elks.com/account', steps: ['Make a new API password'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
