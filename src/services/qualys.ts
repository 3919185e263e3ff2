import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 10 to 40 letters, digits and `_` are looked at. */
export const qualys = {
  id: 'qualys',
  name: 'Qualys',
  docs: 'https://docs.qualys.com/',
  hosts: ['qualysapi.qualys.com', 'qualysguard.qualys.com'],
  keys: {
    'qualys-api-key': {
      name: 'Qualys API key',
      shape: [{ word: [10, 40] }],
      beside: named(['qualys', 'qualysguard'], ['_password', '_pass', '_passwd', '_pwd', '_api_password']),
      manual: { page: 'https://docs.qualys.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
