import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `A`, 20 letters and digits and `z`, as samples look. */
export const filestack = {
  id: 'filestack',
  name: 'Filestack',
  docs: 'https://www.filestack.com/docs/',
  hosts: ['www.filestackapi.com', 'cdn.filestackcontent.com'],
  keys: {
    'filestack-api-key': {
      name: 'Filestack API key',
      shape: ['A', { base62: 20 }, 'z'],
      beside: [...apiKeyNames('filestack', 'filepicker'), { word: 'www.filestackapi.com', within: 160 }],
      manual: {
        page: 'https://www.filestack.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
