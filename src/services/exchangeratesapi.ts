import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const exchangeratesapi = {
  id: 'exchangeratesapi',
  name: 'exchangeratesapi',
  docs: 'https://exchangeratesapi.io/documentation/',
  hosts: ['api.exchangeratesapi.io'],
  keys: {
    'exchangeratesapi-api-key': {
      name: 'exchangeratesapi API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: 'exchangeratesapi_key' },
        { named: 'exchangeratesapi_token' },
        { named: 'exchangeratesapi_access_token' },
        { named: 'exchangeratesapi_secret' },
        { named: 'exchangeratesapi_access_key' },
        { word: 'api.exchangeratesapi.io', within: 160 },
      ],
      manual: {
        page: 'https://exchangeratesapi.io/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
