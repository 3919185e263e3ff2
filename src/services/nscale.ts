import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const nscale = {
  id: 'nscale',
  name: 'Nscale',
  docs: 'https://docs.nscale.com/',
  hosts: ['inference.api.nscale.com'],
  keys: {
    'nscale-api-key': {
      name: 'Nscale API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...apiKeyNames('nscale'), { named: '*nscale_service_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.nscale.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
