import type { Service } from '../model/service.ts'

/**
 * Admin secrets are random letters and digits in Hasura Cloud; elsewhere what their operator made them, of which those of 20
 * characters and more are looked for.
 */
export const hasura = {
  id: 'hasura',
  name: 'Hasura',
  docs: 'https://hasura.io/docs/latest/auth/authentication/admin-secret-access/',
  hosts: ['data.pro.hasura.io', '*.hasura.app'],
  selfHosted: true,
  keys: {
    'hasura-admin-secret': {
      name: 'Hasura admin secret',
      shape: [{ base64url: [20, 100] }],
      beside: [
        { named: '*hasura_graphql_admin_secret' },
        { named: '*hasura_admin_secret' },
        { named: '*hasura_secret' },
        { command: 'hasura', flag: '--admin-secret' },
        { named: 'admin_secret', in: '**/hasura/config.yaml' },
      ],
      carriers: [{ header: 'X-Hasura-Admin-Secret', value: '{key}' }],
      manual: {
        page: 'https://hasura.io/docs/latest/hasura-cloud/projects/secure/',
        steps: ['Project settings, Env vars', 'Change HASURA_GRAPHQL_ADMIN_SECRET'],
      },
      reach: 'Reads and writes all data behind a GraphQL server, past its permissions.',
    },
  },
} as const satisfies Service
