import type { Service } from '../model/service.ts'

/** API keys: 32 characters of URL-safe base64, as samples look. */
export const kiwiTequila = {
  id: 'kiwi-tequila',
  name: 'Kiwi.com Tequila',
  docs: 'https://tequila.kiwi.com/portal/docs/',
  hosts: ['api.tequila.kiwi.com', 'tequila-api.kiwi.com'],
  keys: {
    'kiwi-tequila-api-key': {
      name: 'Kiwi.com Tequila API key',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*tequila_api_key' },
        { named: '*tequila_key' },
        { named: '*tequila_token' },
        { named: '*tequila_api_token' },
        { named: '*tequila_access_token' },
        { named: '*tequila_secret' },
        { named: '*tequila_api_secret' },
        { named: '*tequila_access_key' },
        { named: '*kiwi_api_key' },
        { named: '*kiwi_key' },
        { named: '*kiwi_token' },
        { named: '*kiwi_api_token' },
        { named: '*kiwi_access_token' },
        { named: '*kiwi_secret' },
        { named: '*kiwi_api_secret' },
        { named: '*kiwi_access_key' },
        { named: '*kiwi_tequila_api_key' },
        { named: '*kiwi_tequila_key' },
        { named: '*kiwi_tequila_token' },
        { named: '*kiwi_tequila_api_token' },
        { named: '*kiwi_tequila_access_token' },
        { named: '*kiwi_tequila_secret' },
        { named: '*kiwi_tequila_api_secret' },
        { named: '*kiwi_tequila_access_key' },
        { word: 'api.tequila.kiwi.com', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://tequila.kiwi.com/portal/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
