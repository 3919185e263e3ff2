import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Access tokens and API keys: 40 letters and digits, as its code makes them. */
export const flarum = {
  id: 'flarum',
  name: 'Flarum',
  docs: 'https://docs.flarum.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'flarum-api-key': {
      name: 'Flarum API key',
      source: 'https://github.com/flarum/framework/blob/2.x/framework/core/src/Http/AccessToken.php',
      shape: [{ base62: 40 }],
      beside: apiKeyNames('flarum'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.flarum.org/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
