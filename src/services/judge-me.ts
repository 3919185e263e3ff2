import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 27 letters and digits, as samples look. */
export const judgeMe = {
  id: 'judge-me',
  name: 'Judge.me',
  docs: 'https://judge.me/api/docs',
  hosts: ['judge.me'],
  keys: {
    'judge-me-api-key': {
      name: 'Judge.me API key',
      shape: [{ base62: 27 }],
      beside: [
        ...tokenNames('judgeme'),
        { named: '*judgeme_private_token' },
        { named: '*judgeme_private_api_token' },
        { word: 'judge.me', within: 160 },
      ],
      carriers: [{ query: 'api_token' }],
      manual: { page: 'https://judge.me/api/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
