import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const livestorm = {
  id: 'livestorm',
  name: 'Livestorm',
  docs: 'https://developers.livestorm.co/',
  hosts: ['api.livestorm.co'],
  keys: {
    'livestorm-api-key': {
      name: 'Livestorm API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('livestorm'),
        { named: '*livestorm_secret' },
        { named: '*livestorm_api_secret' },
        { named: '*livestorm_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developers.livestorm.co/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
