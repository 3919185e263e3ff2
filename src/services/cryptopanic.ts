import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const cryptopanic = {
  id: 'cryptopanic',
  name: 'CryptoPanic',
  docs: 'https://cryptopanic.com/developers/api/',
  hosts: ['cryptopanic.com'],
  keys: {
    'cryptopanic-token': {
      name: 'CryptoPanic API token',
      shape: [{ hex: 40 }],
      beside: [
        ...apiKeyNames('cryptopanic', 'crypto_panic'),
        { named: '*cryptopanic_auth_token' },
        { word: 'cryptopanic.com/api', within: 160 },
      ],
      carriers: [{ query: 'auth_token' }],
      access: 'read',
      manual: {
        page: 'https://cryptopanic.com/developers/api/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
