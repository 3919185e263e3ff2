import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 26 characters of base 32, as samples look. */
export const angelOne = {
  id: 'angel-one',
  name: 'Angel One SmartAPI',
  docs: 'https://smartapi.angelbroking.com/docs',
  hosts: ['apiconnect.angelone.in', 'apiconnect.angelbroking.com'],
  keys: {
    'angel-one-api-key': {
      name: 'Angel One SmartAPI API key',
      shape: [{ base32: 26 }],
      beside: [
        ...named(['angel_totp', 'angelone_totp', 'smartapi_totp', 'angel_broking_totp'], ['_secret', '', '_token', '_key']),
        { word: 'apiconnect.angelone.in', within: 160 },
      ],
      manual: {
        page: 'https://smartapi.angelbroking.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
