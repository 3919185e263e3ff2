import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const nscale = {
  id: 'nscale',
  name: 'Nscale',
  docs: 'https://docs.nscale.com/',
  hosts: ['inference.api.nscale.com'],
  keys: {
    'nscale-api-key': {
      name: 'Nscale API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*nscale_api_key' },
        { named: '*nscale_key' },
        { named: '*nscale_token' },
        { named: '*nscale_api_token' },
        { named: '*nscale_access_token' },
        { named: '*nscale_secret' },
        { named: '*nscale_api_secret' },
        { named: '*nscale_access_key' },
        { named: '*nscale_service_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.nscale.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
