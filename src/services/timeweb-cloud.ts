import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const timewebCloud = {
  id: 'timeweb-cloud',
  name: 'Timeweb Cloud',
  docs: 'https://timeweb.cloud/api-docs',
  hosts: ['api.timeweb.cloud'],
  keys: {
    'timeweb-cloud-api-token': {
      name: 'Timeweb Cloud API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('timeweb', 'timeweb_cloud', 'twc')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://timeweb.cloud/api-docs',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Manages servers, databases and storage.',
    },
  },
} as const satisfies Service
