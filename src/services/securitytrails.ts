import type { Service } from '../model/service.ts'

/** Keys of SecurityTrails: 32 letters, digits, `-` and `_` in public samples. */
export const securitytrails = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  docs: 'https://docs.securitytrails.com/docs/authentication',
  hosts: ['api.securitytrails.com'],
  keys: {
    'securitytrails-api-key': {
      name: 'SecurityTrails API key',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*securitytrails_api_key' },
        { named: '*securitytrails_key' },
        { named: '*security_trails_api_key' },
        { named: '*securitytrails_apikey' },
      ],
      carriers: [{ header: 'APIKEY', value: '{key}' }, { query: 'apikey' }],
      manual: { page: 'https://securitytrails.com/app/account/credentials', steps: ['Find the key', 'Delete it'] },
      reach: 'Searches at the account’s cost.',
    },
  },
} as const satisfies Service
