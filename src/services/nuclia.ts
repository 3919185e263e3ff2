import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const nuclia = {
  id: 'nuclia',
  name: 'Nuclia',
  docs: 'https://docs.nuclia.dev/',
  hosts: ['*.nuclia.cloud'],
  keys: {
    'nuclia-api-key': {
      name: 'Nuclia API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('nuclia', 'nuclia_nua', 'nua'),
      carriers: [{ header: 'X-NUCLIA-SERVICEACCOUNT', value: '{key}' }],
      manual: { page: 'https://docs.nuclia.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
