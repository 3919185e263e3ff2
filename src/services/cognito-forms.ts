import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const cognitoForms = {
  id: 'cognito-forms',
  name: 'Cognito Forms',
  docs: 'https://www.cognitoforms.com/support/475/',
  hosts: ['www.cognitoforms.com'],
  keys: {
    'cognito-forms-api-key': {
      name: 'Cognito Forms API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('cognito_forms'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.cognitoforms.com/support/475/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
