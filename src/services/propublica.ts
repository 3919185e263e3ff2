import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const propublica = {
  id: 'propublica',
  name: 'ProPublica',
  docs: 'https://projects.propublica.org/api-docs/',
  hosts: ['api.propublica.org'],
  keys: {
    'propublica-api-key': {
      name: 'ProPublica API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*propublica_api_key' },
        { named: '*propublica_key' },
        { named: '*propublica_token' },
        { named: '*propublica_api_token' },
        { named: '*propublica_access_token' },
        { named: '*propublica_secret' },
        { named: '*propublica_api_secret' },
        { named: '*propublica_access_key' },
        { word: 'api.propublica.org', within: 160 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://projects.propublica.org/api-docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
