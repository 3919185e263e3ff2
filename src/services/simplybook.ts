import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const simplybook = {
  id: 'simplybook',
  name: 'SimplyBook.me',
  docs: 'https://simplybook.me/en/api/',
  hosts: ['user-api.simplybook.me'],
  keys: {
    'simplybook-api-key': {
      name: 'SimplyBook.me API key',
      shape: [{ hex: 64 }],
      beside: [
        ...apiKeyNames('simplybook'),
        { named: '*simplybook_client_secret' },
        { named: '*simplybook_app_secret' },
        { word: 'user-api.simplybook.me', within: 160 },
      ],
      manual: {
        page: 'https://simplybook.me/en/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings of the owner.',
    },
  },
} as const satisfies Service
