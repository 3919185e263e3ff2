import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const carbone = {
  id: 'carbone',
  name: 'Carbone',
  docs: 'https://carbone.io/api-reference.html',
  hosts: ['api.carbone.io'],
  keys: {
    'carbone-api-key': {
      name: 'Carbone API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('carbone'),
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
