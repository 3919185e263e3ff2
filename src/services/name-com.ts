import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(['namecom', 'namedotcom'], ['_api_token', '_token', '_api_key', '_key']),
        { word: 'api.name.com', within: 160 },
      ],
      manual: { page: 'https://www.name.com/account/settings/api', steps: ['Find the token by its name', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
