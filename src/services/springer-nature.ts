import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const springerNature = {
  id: 'springer-nature',
  name: 'Springer Nature',
  docs: 'https://dev.springernature.com/',
  hosts: ['api.springernature.com'],
  keys: {
    'springer-nature-api-key': {
      name: 'Springer Nature API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*springer_api_key' },
        { named: '*springer_key' },
        { named: '*springer_token' },
        { named: '*springer_api_token' },
        { named: '*springer_access_token' },
        { named: '*springer_secret' },
        { named: '*springer_api_secret' },
        { named: '*springer_access_key' },
        { named: '*springer_nature_api_key' },
        { named: '*springer_nature_key' },
        { named: '*springer_nature_token' },
        { named: '*springer_nature_api_token' },
        { named: '*springer_nature_access_token' },
        { named: '*springer_nature_secret' },
        { named: '*springer_nature_api_secret' },
        { named: '*springer_nature_access_key' },
        { word: 'api.springernature.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://dev.springernature.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
