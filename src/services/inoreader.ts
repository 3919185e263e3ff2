import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const inoreader = {
  id: 'inoreader',
  name: 'Inoreader',
  docs: 'https://www.inoreader.com/developers/',
  hosts: ['www.inoreader.com'],
  keys: {
    'inoreader-api-key': {
      name: 'Inoreader API key',
      shape: [{ base62: 32 }],
      beside: [...secretNames('inoreader'), { named: '*inoreader_app_key' }, { word: 'www.inoreader.com', within: 160 }],
      manual: {
        page: 'https://www.inoreader.com/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
