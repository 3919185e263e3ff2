import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const liara = {
  id: 'liara',
  name: 'Liara',
  docs: 'https://docs.liara.ir/',
  hosts: ['api.iran.liara.ir', 'api.liara.ir'],
  keys: {
    'liara-api-token': {
      name: 'Liara API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('liara')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://docs.liara.ir/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Deploys and manages apps and databases.',
    },
  },
} as const satisfies Service
