import type { Service } from '../model/service.ts'

/**
 * Tokens of sessions: an id of ten characters, the mark of a version and base58, as the commands print them. The prefix and, beside it in
 * `globals.go`, the mark stand in Boundary’s code.
 */
export const hashicorpBoundary = {
  id: 'hashicorp-boundary',
  name: 'HashiCorp Boundary',
  docs: 'https://developer.hashicorp.com/boundary/docs/concepts/domain-model/auth-methods',
  hosts: ['*.boundary.hashicorp.cloud'],
  selfHosted: true,
  keys: {
    'hashicorp-boundary-token': {
      name: 'Boundary auth token',
      source: 'https://github.com/hashicorp/boundary/blob/01b7f0478202b71c93581fa08a1f6dd7bc9dfb29/globals/prefixes.go',
      shape: ['at_', { base62: 10, as: 'id' }, '_s1', { base58: [40, 500] }],
      alone: true,
      beside: [{ named: '*boundary_token' }, { word: 'boundary', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.hashicorp.com/boundary/docs/commands/auth-tokens',
        steps: ['boundary auth-tokens delete -id with the token’s first part'],
      },
      reach: 'Acts as its user until it expires: opens sessions to targets.',
    },
  },
} as const satisfies Service
