import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const paperform = {
  id: 'paperform',
  name: 'Paperform',
  docs: 'https://paperform.readme.io/',
  hosts: ['api.paperform.co'],
  keys: {
    'paperform-api-key': {
      name: 'Paperform API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('paperform'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://paperform.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
