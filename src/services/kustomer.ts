import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const kustomer = {
  id: 'kustomer',
  name: 'Kustomer',
  docs: 'https://developer.kustomer.com/',
  hosts: ['api.kustomerapp.com', '*.api.kustomerapp.com'],
  keys: {
    'kustomer-api-key': {
      name: 'Kustomer API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...apiKeyNames('kustomer'),
        { named: '*kustomer_pat' },
        { named: '*kustomer_personal_access_token' },
        { named: '*kustomer_auth_token' },
        ...apiKeyNames('kustomerapp'),
        { named: '*kustomerapp_pat' },
        { named: '*kustomerapp_personal_access_token' },
        { named: '*kustomerapp_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.kustomer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
