import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('audiobookshelf'),
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
