import type { Service } from '../model/service.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const openprovider = {
  id: 'openprovider',
  name: 'Openprovider',
  docs: 'https://docs.openprovider.com/',
  hosts: ['api.openprovider.eu'],
  keys: {
    'openprovider-token': {
      name: 'Openprovider API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*openprovider_token' },
        { named: '*openprovider_api_token' },
        { named: '*openprovider_access_token' },
        { named: '*openprovider_api_key' },
        { named: '*openprovider_key' },
        { named: '*openprovider_pat' },
        { named: '*openprovider_personal_access_token' },
        { named: '*openprovider_auth_token' },
        { named: '*openprovider_password_hash' },
        { word: 'api.openprovider.eu', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.openprovider.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
