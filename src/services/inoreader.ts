import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*inoreader_secret' },
        { named: '*inoreader_client_secret' },
        { named: '*inoreader_api_secret' },
        { named: '*inoreader_app_secret' },
        { named: '*inoreader_app_key' },
        { word: 'www.inoreader.com', within: 160 },
      ],
      manual: {
        page: 'https://www.inoreader.com/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
