import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const filesCom = {
  id: 'files-com',
  name: 'Files.com',
  docs: 'https://developers.files.com/',
  hosts: ['app.files.com', '*.files.com'],
  keys: {
    'files-com-api-key': {
      name: 'Files.com API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('files_com'), { word: 'app.files.com', within: 160 }],
      carriers: [{ header: 'X-FilesAPI-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.files.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
