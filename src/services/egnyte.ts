import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 24 small letters and digits, as samples look. */
export const egnyte = {
  id: 'egnyte',
  name: 'Egnyte',
  docs: 'https://developers.egnyte.com/',
  hosts: ['*.egnyte.com'],
  keys: {
    'egnyte-api-key': {
      name: 'Egnyte API key',
      shape: [{ base36: 24 }],
      beside: [...tokenNames('egnyte'), { named: '*egnyte_client_secret' }, { word: 'egnyte.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.egnyte.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
