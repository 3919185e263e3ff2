import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const vectorize = {
  id: 'vectorize',
  name: 'Vectorize',
  docs: 'https://docs.vectorize.io/',
  hosts: ['api.vectorize.io', 'client.app.vectorize.io'],
  keys: {
    'vectorize-api-key': {
      name: 'Vectorize API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('vectorize', 'vectorize_io', 'vectorize_pipeline'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.vectorize.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
