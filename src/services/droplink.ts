import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const droplink = {
  id: 'droplink',
  name: 'Droplink',
  docs: 'https://droplink.co/member/tools/api',
  hosts: ['droplink.co'],
  keys: {
    'droplink-token': {
      name: 'Droplink API token',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('droplink', 'drop_link', 'droplinks'), { word: 'droplink.co/api', within: 160 }],
      carriers: [{ query: 'api' }],
      access: 'write',
      manual: {
        page: 'https://droplink.co/member/tools/api',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Makes short links in the name of the owner.',
    },
  },
} as const satisfies Service
