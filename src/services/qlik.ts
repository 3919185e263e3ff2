import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const qlik = {
  id: 'qlik',
  name: 'Qlik Cloud',
  docs: 'https://qlik.dev/',
  hosts: ['*.qlikcloud.com'],
  keys: {
    'qlik-api-key': {
      name: 'Qlik Cloud API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...apiKeyNames('qlik'),
        { named: '*qlik_pat' },
        { named: '*qlik_personal_access_token' },
        { named: '*qlik_auth_token' },
        ...apiKeyNames('qlik_cloud'),
        { named: '*qlik_cloud_pat' },
        { named: '*qlik_cloud_personal_access_token' },
        { named: '*qlik_cloud_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://qlik.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
