import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Token secrets: 32 letters and digits, as its own code makes them. */
export const bookstack = {
  id: 'bookstack',
  name: 'BookStack',
  docs: 'https://demo.bookstackapp.com/api/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'bookstack-token-secret': {
      name: 'BookStack token secret',
      source: 'https://github.com/BookStackApp/BookStack/blob/development/app/Api/UserApiTokenController.php',
      shape: [{ base62: 32 }],
      beside: secretNames('bookstack'),
      manual: {
        page: 'https://demo.bookstackapp.com/api/docs',
        steps: ['Find where the token secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
