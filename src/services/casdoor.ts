import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 40 hexadecimal digits. */
export const casdoor = {
  id: 'casdoor',
  name: 'Casdoor',
  docs: 'https://casdoor.org/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'casdoor-client-secret': {
      name: 'Casdoor client secret',
      source: 'https://github.com/casdoor/casdoor/blob/309e7448caaca1f84248e68998abc5624733934f/util/random.go',
      shape: [{ hex: 40 }],
      beside: secretNames('casdoor'),
      manual: {
        page: 'https://casdoor.org/docs/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
