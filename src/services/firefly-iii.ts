import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const fireflyIii = {
  id: 'firefly-iii',
  name: 'Firefly III',
  docs: 'https://docs.firefly-iii.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'firefly-iii-api-key': {
      name: 'Firefly III API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('firefly'),
        { named: '*firefly_secret' },
        { named: '*firefly_api_secret' },
        { named: '*firefly_access_key' },
        ...tokenNames('firefly_iii'),
        { named: '*firefly_iii_secret' },
        { named: '*firefly_iii_api_secret' },
        { named: '*firefly_iii_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.firefly-iii.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the owner’s books of money.',
    },
  },
} as const satisfies Service
