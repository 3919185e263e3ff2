import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const pushy = {
  id: 'pushy',
  name: 'Pushy',
  docs: 'https://pushy.me/docs/api',
  hosts: ['api.pushy.me'],
  keys: {
    'pushy-api-key': {
      name: 'Pushy API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*pushy_secret_api_key' },
        ...apiKeyNames('pushy'),
        { named: '*pushy_me_secret_api_key' },
        ...apiKeyNames('pushy_me'),
        { word: 'api.pushy.me', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://pushy.me/docs/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
