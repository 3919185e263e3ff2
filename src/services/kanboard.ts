import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 60 hexadecimal digits, as its code makes them. */
export const kanboard = {
  id: 'kanboard',
  name: 'Kanboard',
  docs: 'https://docs.kanboard.org/v1/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'kanboard-token': {
      name: 'Kanboard API token',
      source: 'https://github.com/kanboard/kanboard/blob/main/app/Core/Security/Token.php',
      shape: [{ hex: 60 }],
      beside: tokenNames('kanboard'),
      carriers: [{ basic: 'jsonrpc:{key}' }],
      manual: {
        page: 'https://docs.kanboard.org/v1/api/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
