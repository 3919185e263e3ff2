import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*pixabay_api_key' },
        { named: '*pixabay_key' },
        { named: '*pixabay_token' },
        { named: '*pixabay_api_token' },
        { named: '*pixabay_access_token' },
        { named: '*pixabay_secret' },
        { word: 'pixabay', within: 200 },
      ],
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
