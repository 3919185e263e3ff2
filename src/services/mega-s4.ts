import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const megaS4 = {
  id: 'mega-s4',
  name: 'MEGA S4',
  docs: 'https://mega.io/developers',
  hosts: ['*.s4.mega.io'],
  keys: {
    'mega-s4-api-key': {
      name: 'MEGA S4 API key',
      shape: [{ base62: 40 }],
      beside: [...secretNames('mega_s4', 'mega_nz'), { word: 's4.mega.io', within: 160 }],
      manual: {
        page: 'https://mega.io/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
