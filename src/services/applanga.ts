import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 24 hexadecimal digits, `!` and 32 hexadecimal digits, as samples look. */
export const applanga = {
  id: 'applanga',
  name: 'Applanga',
  docs: 'https://www.applanga.com/docs',
  hosts: ['api.applanga.com'],
  keys: {
    'applanga-api-key': {
      name: 'Applanga API key',
      shape: [{ hex: 24 }, '!', { hex: 32 }],
      beside: [...tokenNames('applanga'), { word: 'api.applanga.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.applanga.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
