import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API tokens: JSON Web Tokens, as samples look. Deploy URLs: `https://forge.laravel.com/servers/`, 3 to 9 digits, `/sites/`,
 * 3 to 9 digits, `/deploy/http?token=` and 40 letters and digits, as samples look.
 */
export const laravelForge = {
  id: 'laravel-forge',
  name: 'Laravel Forge',
  docs: 'https://forge.laravel.com/docs/accounts/api',
  hosts: ['forge.laravel.com'],
  keys: {
    'laravel-forge-token': {
      name: 'Laravel Forge API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: named(['forge', 'laravel_forge'], ['_api_token', '_api_key', '_token', '_access_token']),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://forge.laravel.com/user-profile/api', steps: ['Find the token by its name', 'Revoke it'] },
      reach: 'Deploys and changes all servers of its owner.',
    },
    'laravel-forge-deploy-url': {
      name: 'Laravel Forge deploy URL',
      shape: [
        'https://forge.laravel.com/servers/',
        { digit: [3, 9] },
        '/sites/',
        { digit: [3, 9] },
        '/deploy/http?token=',
        { base62: 40 },
      ],
      access: 'write',
      manual: { page: 'https://forge.laravel.com/servers', steps: ['Open the site', 'Refresh the deploy token'] },
      reach: 'Starts deployments of one site.',
    },
  },
} as const satisfies Service
