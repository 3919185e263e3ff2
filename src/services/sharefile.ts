import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 48 letters and digits, as samples look. */
export const sharefile = {
  id: 'sharefile',
  name: 'ShareFile',
  docs: 'https://api.sharefile.com/',
  hosts: ['*.sf-api.com', '*.sharefile.com'],
  keys: {
    'sharefile-api-key': {
      name: 'ShareFile API key',
      shape: [{ base62: 48 }],
      beside: [...secretNames('sharefile'), { word: 'sf-api.com', within: 160 }],
      manual: {
        page: 'https://api.sharefile.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
