import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Personal access tokens: `pat_` and 20 letters and digits, as samples look. */
export const fleek = {
  id: 'fleek',
  name: 'Fleek',
  docs: 'https://fleek.xyz/docs/cli/personal-access-tokens/',
  hosts: ['api.fleek.xyz', 'graphql.service.fleek.xyz'],
  keys: {
    'fleek-token': {
      name: 'Fleek personal access token',
      shape: ['pat_', { base62: 20 }],
      beside: tokenNames('fleek'),
      manual: { page: 'https://app.fleek.xyz/settings/personal-access-tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Deploys sites and stores files in its project.',
    },
  },
} as const satisfies Service
