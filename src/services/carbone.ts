import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const carbone = {
  id: 'carbone',
  name: 'Carbone',
  docs: 'https://carbone.io/api-reference.html',
  hosts: ['api.carbone.io'],
  keys: {
    'carbone-api-key': {
      name: 'Carbone API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*carbone_token' },
        { named: '*carbone_api_token' },
        { named: '*carbone_access_token' },
        { named: '*carbone_api_key' },
        { named: '*carbone_key' },
        { named: '*carbone_pat' },
        { named: '*carbone_personal_access_token' },
        { named: '*carbone_auth_token' },
        { named: '*carbone_secret' },
        { named: '*carbone_api_secret' },
        { named: '*carbone_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://carbone.io/api-reference.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
