import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, those for tests behind `test_`, as samples look. */
export const carbone = {
  id: 'carbone',
  name: 'Carbone',
  docs: 'https://carbone.io/api-reference.html',
  hosts: ['api.carbone.io'],
  keys: {
    'carbone-api-key': {
      name: 'Carbone API key',
      shapes: [
        jsonWebToken,
        ['test_eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      ],
      check: 'jwt',
      beside: [
        ...tokenNames('carbone'),
        { named: '*carbone_access_token_test' },
        { word: 'carbone', within: 160 },
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
