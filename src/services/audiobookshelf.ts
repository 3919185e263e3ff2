import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens. */
export const audiobookshelf = {
  id: 'audiobookshelf',
  name: 'Audiobookshelf',
  docs: 'https://api.audiobookshelf.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'audiobookshelf-api-key': {
      name: 'Audiobookshelf API key',
      source: 'https://github.com/advplyr/audiobookshelf/blob/24a0ac742cc8e9dc454b2466b655ecdfba17c9f1/server/models/ApiKey.js',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*audiobookshelf_token' },
        { named: '*audiobookshelf_api_token' },
        { named: '*audiobookshelf_access_token' },
        { named: '*audiobookshelf_api_key' },
        { named: '*audiobookshelf_key' },
        { named: '*audiobookshelf_pat' },
        { named: '*audiobookshelf_personal_access_token' },
        { named: '*audiobookshelf_auth_token' },
        { named: '*audiobookshelf_secret' },
        { named: '*audiobookshelf_api_secret' },
        { named: '*audiobookshelf_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.audiobookshelf.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
