import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const taboola = {
  id: 'taboola',
  name: 'Taboola',
  docs: 'https://developers.taboola.com/',
  hosts: ['backstage.taboola.com'],
  keys: {
    'taboola-api-key': {
      name: 'Taboola API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('taboola'), { word: 'backstage.taboola.com', within: 160 }],
      manual: {
        page: 'https://developers.taboola.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
