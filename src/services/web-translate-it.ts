import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const webTranslateIt = {
  id: 'web-translate-it',
  name: 'WebTranslateIt',
  docs: 'https://webtranslateit.com/docs/api/',
  hosts: ['webtranslateit.com'],
  keys: {
    'web-translate-it-api-key': {
      name: 'WebTranslateIt API key',
      shape: [{ base64url: 22 }],
      beside: [
        ...apiKeyNames('webtranslateit'),
        { named: '*webtranslateit_private_key' },
        ...apiKeyNames('wti'),
        { named: '*wti_private_key' },
        ...apiKeyNames('proj_pvt'),
        { named: '*proj_pvt_private_key' },
        { word: 'webtranslateit.com', within: 160 },
      ],
      manual: {
        page: 'https://webtranslateit.com/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
