import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are the user’s number, `-` and 25 hex digits, as samples look. */
export const pixabay = {
  id: 'pixabay',
  name: 'Pixabay',
  docs: 'https://pixabay.com/api/docs/',
  hosts: ['pixabay.com'],
  keys: {
    'pixabay-api-key': {
      name: 'Pixabay API key',
      shape: [{ digit: [5, 9] }, '-', { hex: 25 }],
      beside: [...plainKeyNames('pixabay'), { word: 'pixabay', within: 200 }],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://pixabay.com/api/docs/',
        steps: ['Ask the support for a new key: the page has no way to delete one'],
      },
      reach: 'Searches pictures at the cost of the account.',
    },
  },
} as const satisfies Service
