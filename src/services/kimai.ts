import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 25 hexadecimal digits, as its public code makes them. */
export const kimai = {
  id: 'kimai',
  name: 'Kimai',
  docs: 'https://www.kimai.org/documentation/rest-api.html',
  hosts: ['*.kimai.cloud'],
  selfHosted: true,
  keys: {
    'kimai-token': {
      name: 'Kimai API token',
      source: 'https://github.com/kimai/kimai/blob/066db09b711d1a503aeb9e8169e928e605c0e637/src/Entity/AccessToken.php',
      shape: [{ hex: 25 }],
      beside: tokenNames('kimai'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.kimai.org/documentation/rest-api.html',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes times, as its user may.',
    },
  },
} as const satisfies Service
