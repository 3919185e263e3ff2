import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const cognitoForms = {
  id: 'cognito-forms',
  name: 'Cognito Forms',
  docs: 'https://www.cognitoforms.com/support/475/',
  hosts: ['www.cognitoforms.com'],
  keys: {
    'cognito-forms-api-key': {
      name: 'Cognito Forms API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*cognito_forms_api_key' },
        { named: '*cognito_forms_key' },
        { named: '*cognito_forms_token' },
        { named: '*cognito_forms_api_token' },
        { named: '*cognito_forms_access_token' },
        { named: '*cognito_forms_secret' },
        { named: '*cognito_forms_api_secret' },
        { named: '*cognito_forms_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.cognitoforms.com/support/475/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
