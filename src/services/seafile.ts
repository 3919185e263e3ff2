import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: an SHA-1 of a UUID, 40 hexadecimal digits, as its own code makes them. */
export const seafile = {
  id: 'seafile',
  name: 'Seafile',
  docs: 'https://seafile-api.readme.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'seafile-api-key': {
      name: 'Seafile API key',
      source: 'https://github.com/haiwen/seahub/blob/08b3e1115ac641e22e5c778b92dfbd18ecfa9e10/seahub/api2/models.py',
      shape: [{ hex: 40 }],
      beside: tokenNames('seafile', 'seahub'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://seafile-api.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
