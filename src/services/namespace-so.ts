import type { Service } from '../model/service.ts'

/**
 * Tokens of a tenant, a workload and a session are a JSON Web Token behind `nsct_`, `nscw_` and `st_`, as its own command line
 * reads them; those that can be revoked begin with `nsrt_`, as samples look.
 */
export const namespaceSo = {
  id: 'namespace-so',
  name: 'Namespace.so',
  docs: 'https://namespace.so/docs',
  hosts: ['*.namespaceapis.com'],
  keys: {
    'namespace-so-token': {
      name: 'Namespace.so token',
      source: 'https://github.com/namespacelabs/foundation/blob/main/internal/auth/tokens.go',
      shapes: [
        [
          { oneOf: ['nsct_eyJ', 'nscw_eyJ', 'st_eyJ'] },
          { base64url: [10, 400] },
          '.eyJ',
          { base64url: [20, 3000] },
          '.',
          { base64url: [40, 700] },
        ],
        ['nsrt_', { base64url: [30, 400] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://namespace.so/docs', steps: ['Find where the token was made', 'End it there, and make another'] },
      reach: 'Runs builds in the workspace at the owner’s cost.',
    },
  },
} as const satisfies Service
