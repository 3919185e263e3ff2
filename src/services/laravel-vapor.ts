import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const laravelVapor = {
  id: 'laravel-vapor',
  name: 'Laravel Vapor',
  docs: 'https://docs.vapor.build/introduction',
  hosts: ['vapor.laravel.com'],
  keys: {
    'laravel-vapor-token': {
      name: 'Laravel Vapor API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        { named: '*vapor_api_token' },
        { named: '*vapor_token' },
        { named: '*laravel_vapor_api_token' },
        { named: '*laravel_vapor_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://vapor.laravel.com/app/account/api-tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Deploys and changes all projects of its owner.',
    },
  },
} as const satisfies Service
