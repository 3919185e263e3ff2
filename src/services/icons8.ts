import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const icons8 = {
  id: 'icons8',
  name: 'Icons8',
  docs: 'https://developers.icons8.com/',
  hosts: ['api-icons.icons8.com'],
  keys: {
    'icons8-api-key': {
      name: 'Icons8 API key',
      shape: [{ base62: 40 }],
      beside: [...tokenNames('icons8'), { word: 'api-icons.icons8.com', within: 160 }],
      manual: {
        page: 'https://developers.icons8.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
