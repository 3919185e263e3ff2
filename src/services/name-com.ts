import type { Service } from '../model/service.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const nameCom = {
  id: 'name-com',
  name: 'Name.com',
  docs: 'https://www.name.com/api-docs',
  hosts: ['api.name.com', 'api.dev.name.com'],
  keys: {
    'name-com-api-token': {
      name: 'Name.com API token',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*namecom_api_token' },
        { named: '*namecom_token' },
        { named: '*namecom_api_key' },
        { named: '*namecom_key' },
        { named: '*namedotcom_api_token' },
        { named: '*namedotcom_token' },
        { named: '*namedotcom_api_key' },
        { named: '*namedotcom_key' },
        { word: 'api.name.com', within: 160 },
      ],
      manual: { page: 'https://www.name.com/account/settings/api', steps: ['Find the token by its name', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
