import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 16 letters and digits, as samples look. */
export const schwab = {
  id: 'schwab',
  name: 'Charles Schwab',
  docs: 'https://developer.schwab.com/',
  hosts: ['api.schwabapi.com'],
  keys: {
    'schwab-api-key': {
      name: 'Charles Schwab API key',
      shape: [{ base62: 16 }],
      beside: [
        ...secretNames('schwab'),
        { named: '*schwab_app_client_secret' },
        { named: '*schwab_app_api_secret' },
        { named: '*schwab_app_app_secret' },
        ...secretNames('charles_schwab'),
        { word: 'api.schwabapi.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.schwab.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
