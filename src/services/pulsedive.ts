import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const pulsedive = {
  id: 'pulsedive',
  name: 'Pulsedive',
  docs: 'https://pulsedive.com/api/',
  hosts: ['pulsedive.com'],
  keys: {
    'pulsedive-api-key': {
      name: 'Pulsedive API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*pulsedive_api_key' },
        { named: '*pulsedive_key' },
        { named: '*pulsedive_token' },
        { named: '*pulsedive_api_token' },
        { named: '*pulsedive_access_token' },
        { named: '*pulsedive_secret' },
        { named: '*pulsedive_api_secret' },
        { named: '*pulsedive_access_key' },
        { word: 'pulsedive.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://pulsedive.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
