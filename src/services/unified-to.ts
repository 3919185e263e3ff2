import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const unifiedTo = {
  id: 'unified-to',
  name: 'Unified.to',
  docs: 'https://docs.unified.to/',
  hosts: ['api.unified.to'],
  keys: {
    'unified-to-api-key': {
      name: 'Unified.to API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('unified_to'),
        { named: '*unified_to_secret' },
        { named: '*unified_to_api_secret' },
        { named: '*unified_to_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.unified.to/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
