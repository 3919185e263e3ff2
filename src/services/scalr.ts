import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const scalr = {
  id: 'scalr',
  name: 'Scalr',
  docs: 'https://docs.scalr.io/reference/authentication',
  hosts: ['*.scalr.io'],
  keys: {
    'scalr-token': {
      name: 'Scalr API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('scalr'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.scalr.io/docs/service-accounts',
        steps: ['Open the account or service account', 'Delete the token'],
      },
      reach: 'Runs and changes infrastructure workspaces.',
    },
  },
} as const satisfies Service
