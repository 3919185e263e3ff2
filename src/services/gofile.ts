import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const gofile = {
  id: 'gofile',
  name: 'Gofile',
  docs: 'https://gofile.io/api',
  hosts: ['api.gofile.io', 'store1.gofile.io'],
  keys: {
    'gofile-api-key': {
      name: 'Gofile API key',
      shape: [{ base62: 32 }],
      beside: [...tokenNames('gofile'), { named: '*gofile_account_token' }, { word: 'api.gofile.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://gofile.io/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
