import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 to 24 letters in lower case and digits, as samples look. */
export const doodstream = {
  id: 'doodstream',
  name: 'DoodStream',
  docs: 'https://doodstream.com/api-docs',
  hosts: ['doodapi.com', 'doodapi.co', 'doodstream.com'],
  keys: {
    'doodstream-api-key': {
      name: 'DoodStream API key',
      shape: [{ base36: [20, 24] }],
      beside: [...apiKeyNames('doodstream', 'dood_stream', 'dood'), { word: 'doodapi.com/api', within: 160 }],
      carriers: [{ query: 'key' }],
      access: 'write',
      manual: {
        page: 'https://doodstream.com/api-docs',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the files of the account.',
    },
  },
} as const satisfies Service
