import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 40 to 90 characters of URL-safe base64 are looked at. */
export const infomaniak = {
  id: 'infomaniak',
  name: 'Infomaniak',
  docs: 'https://developer.infomaniak.com/getting-started',
  hosts: ['api.infomaniak.com'],
  keys: {
    'infomaniak-token': {
      name: 'Infomaniak API token',
      shape: [{ base64url: [40, 90] }],
      beside: tokenNames('infomaniak'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://manager.infomaniak.com/v3/ng/accounts/token/list',
        steps: ['Find the token by its name', 'Delete it'],
      },
      reach: 'Manages domains, mail and storage of the account, as far as its scopes go.',
    },
  },
} as const satisfies Service
