import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const knowbe4 = {
  id: 'knowbe4',
  name: 'KnowBe4',
  docs: 'https://developer.knowbe4.com/',
  hosts: ['us.api.knowbe4.com', 'eu.api.knowbe4.com'],
  keys: {
    'knowbe4-api-key': {
      name: 'KnowBe4 API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('knowbe4'),
        { named: '*knowbe4_secret' },
        { named: '*knowbe4_api_secret' },
        { named: '*knowbe4_access_key' },
        ...tokenNames('kb4'),
        { named: '*kb4_secret' },
        { named: '*kb4_api_secret' },
        { named: '*kb4_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.knowbe4.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
