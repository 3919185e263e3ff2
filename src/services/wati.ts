import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const wati = {
  id: 'wati',
  name: 'WATI',
  docs: 'https://docs.wati.io/',
  hosts: ['live-server.wati.io', 'live-mt-server.wati.io'],
  keys: {
    'wati-api-key': {
      name: 'WATI API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*wati_token' },
        { named: '*wati_api_token' },
        { named: '*wati_access_token' },
        { named: '*wati_api_key' },
        { named: '*wati_key' },
        { named: '*wati_pat' },
        { named: '*wati_personal_access_token' },
        { named: '*wati_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.wati.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
