import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const featurebase = {
  id: 'featurebase',
  name: 'Featurebase',
  docs: 'https://docs.featurebase.app/',
  hosts: ['do.featurebase.app'],
  keys: {
    'featurebase-api-key': {
      name: 'Featurebase API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('featurebase'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.featurebase.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
