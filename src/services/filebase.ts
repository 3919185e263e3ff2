import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const filebase = {
  id: 'filebase',
  name: 'Filebase',
  docs: 'https://docs.filebase.com/',
  hosts: ['s3.filebase.com', 'api.filebase.io'],
  keys: {
    'filebase-api-key': {
      name: 'Filebase API key',
      shape: [{ base62: 40 }],
      beside: [...secretNames('filebase'), { word: 's3.filebase.com', within: 160 }],
      manual: {
        page: 'https://docs.filebase.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
