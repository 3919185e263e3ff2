import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const taboola = {
  id: 'taboola',
  name: 'Taboola',
  docs: 'https://developers.taboola.com/',
  hosts: ['backstage.taboola.com'],
  keys: {
    'taboola-api-key': {
      name: 'Taboola API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*taboola_secret' },
        { named: '*taboola_client_secret' },
        { named: '*taboola_api_secret' },
        { named: '*taboola_app_secret' },
        { word: 'backstage.taboola.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.taboola.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
