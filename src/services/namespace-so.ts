import type { Service } from '../model/service.ts'

/** Tokens: `nsct_` or `nsrt_` and 30 to 400 characters of URL-safe base64, as samples look. */
export const namespaceSo = {
  id: 'namespace-so',
  name: 'Namespace.so',
  docs: 'https://namespace.so/docs',
  hosts: ['*.namespaceapis.com'],
  keys: {
    'namespace-so-token': {
      name: 'Namespace.so token',
      shape: [{ oneOf: ['nsct_', 'nsrt_'] }, { base64url: [30, 400] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://namespace.so/docs', steps: ['Find where the token was made', 'End it there, and make another'] },
      reach: 'Runs builds in the workspace at the owner’s cost.',
    },
  },
} as const satisfies Service
