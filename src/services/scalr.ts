import type { Service } from '../model/service.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const scalr = {
  id: 'scalr',
  name: 'Scalr',
  docs: 'https://docs.scalr.io/reference/authentication',
  hosts: ['*.scalr.io'],
  keys: {
    'scalr-token': {
      name: 'Scalr API token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*scalr_token' },
        { named: '*scalr_api_token' },
        { named: '*scalr_access_token' },
        { named: '*scalr_api_key' },
        { named: '*scalr_key' },
        { named: '*scalr_pat' },
        { named: '*scalr_personal_access_token' },
        { named: '*scalr_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.scalr.io/docs/service-accounts',
        steps: ['Open the account or service account', 'Delete the token'],
      },
      reach: 'Runs and changes infrastructure workspaces.',
    },
  },
} as const satisfies Service
