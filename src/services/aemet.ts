import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const aemet = {
  id: 'aemet',
  name: 'AEMET OpenData',
  docs: 'https://opendata.aemet.es/',
  hosts: ['opendata.aemet.es'],
  keys: {
    'aemet-api-key': {
      name: 'AEMET OpenData API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*aemet_api_key' },
        { named: '*aemet_key' },
        { named: '*aemet_token' },
        { named: '*aemet_api_token' },
        { named: '*aemet_access_token' },
        { named: '*aemet_secret' },
        { named: '*aemet_api_secret' },
        { named: '*aemet_access_key' },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://opendata.aemet.es/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
