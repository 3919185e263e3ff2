import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const podchaser = {
  id: 'podchaser',
  name: 'Podchaser',
  docs: 'https://api-docs.podchaser.com/',
  hosts: ['api.podchaser.com'],
  keys: {
    'podchaser-api-key': {
      name: 'Podchaser API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*podchaser_secret' },
        { named: '*podchaser_client_secret' },
        { named: '*podchaser_api_secret' },
        { named: '*podchaser_app_secret' },
        { word: 'api.podchaser.com', within: 160 },
      ],
      manual: {
        page: 'https://api-docs.podchaser.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
