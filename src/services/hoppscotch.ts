import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Personal access tokens: `pat-` and a UUID, as its code has it. */
export const hoppscotch = {
  id: 'hoppscotch',
  name: 'Hoppscotch',
  docs: 'https://docs.hoppscotch.io/documentation/clients/cli/overview',
  hosts: ['hoppscotch.io', 'api.hoppscotch.io'],
  selfHosted: true,
  keys: {
    'hoppscotch-access-token': {
      name: 'Hoppscotch personal access token',
      source:
        'https://github.com/hoppscotch/hoppscotch/blob/05042b58605087121b40f4973ed395b297ecdc40/packages/hoppscotch-backend/src/access-token/access-token.service.ts',
      shape: ['pat-', ...uuid],
      beside: [...tokenNames('hoppscotch'), { command: 'hopp', flag: '--token' }, { word: 'hoppscotch', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: {
        page: 'https://docs.hoppscotch.io/documentation/clients/cli/overview',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads the collections and environments of its user, and the secrets in them.',
    },
  },
} as const satisfies Service
