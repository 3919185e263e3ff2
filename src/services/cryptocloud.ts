import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const cryptocloud = {
  id: 'cryptocloud',
  name: 'CryptoCloud',
  docs: 'https://docs.cryptocloud.plus/',
  hosts: ['api.cryptocloud.plus'],
  keys: {
    'cryptocloud-api-key': {
      name: 'CryptoCloud API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...apiKeyNames('cryptocloud', 'crypto_cloud')],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.cryptocloud.plus/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Asks for payments in the merchant’s name.',
    },
  },
} as const satisfies Service
