import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const audiobookshelf = {
  id: 'audiobookshelf',
  name: 'Audiobookshelf',
  docs: 'https://api.audiobookshelf.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'audiobookshelf-api-key': {
      name: 'Audiobookshelf API key',
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
