import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of base64 and `=`, as samples look. */
export const hackerone = {
  id: 'hackerone',
  name: 'HackerOne',
  docs: 'https://api.hackerone.com/',
  hosts: ['api.hackerone.com'],
  keys: {
    'hackerone-api-key': {
      name: 'HackerOne API key',
      shape: [{ base64: 43 }, '='],
      beside: [
        ...tokenNames('hackerone'),
        { named: '*hackerone_secret' },
        { named: '*hackerone_api_secret' },
        { named: '*hackerone_access_key' },
        ...tokenNames('h1'),
        { named: '*h1_secret' },
        { named: '*h1_api_secret' },
        { named: '*h1_access_key' },
        { word: 'api.hackerone.com', within: 160 },
      ],
      manual: {
        page: 'https://api.hackerone.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads reports of weaknesses.',
    },
  },
} as const satisfies Service
