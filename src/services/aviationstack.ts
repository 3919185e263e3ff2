import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const aviationstack = {
  id: 'aviationstack',
  name: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  hosts: ['api.aviationstack.com'],
  keys: {
    'aviationstack-api-key': {
      name: 'aviationstack API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*aviationstack_api_key' },
        { named: '*aviationstack_key' },
        { named: '*aviationstack_token' },
        { named: '*aviationstack_api_token' },
        { named: '*aviationstack_access_token' },
        { named: '*aviationstack_secret' },
        { named: '*aviationstack_api_secret' },
        { named: '*aviationstack_access_key' },
        { word: 'api.aviationstack.com', within: 160 },
      ],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://aviationstack.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
