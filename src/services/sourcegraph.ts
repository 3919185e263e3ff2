import type { Act, Service, Verify } from '../model/service.ts'

const graphql = 'POST https://{var.host}/.api/graphql' as const
/** Refused tokens get plain words and no more (`auth.go` of its public code): nothing that could be told from a proxy's. */
const whoAmI = {
  request: graphql,
  json: { query: '{ currentUser { id username } }' },
  means: { live: { status: 200, at: 'data.currentUser.username' } },
  reads: { owner: 'data.currentUser.username' },
  inferred: true,
} as const satisfies Verify
/** A token ends itself by its value (`schema.graphql`). */
const revoke: Act = {
  request: graphql,
  json: {
    query: 'mutation ($token: String!) { deleteAccessToken(byToken: $token) { alwaysNil } }',
    variables: { token: '{key}' },
  },
  means: { done: { status: 200, at: 'data.deleteAccessToken' } },
}

/**
 * Access tokens are `sgp_`, in newer ones a part of the instance’s hashed license or `local`, and 20 bytes as hexadecimal digits.
 */
export const sourcegraph = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
  hosts: ['sourcegraph.com', '{var.host}'],
  vars: { host: { env: 'SRC_ENDPOINT', default: 'sourcegraph.com' } },
  keys: {
    'sourcegraph-access-token': {
      name: 'Sourcegraph access token',
      source:
        'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/0c504c8e555ab07b529249a2cda2bb06386c2380/internal/accesstoken/personal_access_token.go',
      shapes: [
        ['sgp_', { hex: 16 }, '_', { hex: 40 }],
        ['sgp_local_', { hex: 40 }],
        ['sgp_', { hex: 40 }],
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      verify: whoAmI,
      revoke,
      manual: {
        page: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
        steps: ['In your Sourcegraph: Settings, Access tokens', 'Delete the token'],
      },
      reach: 'Searches and reads all code that its owner sees; with sudo scope it acts as others.',
    },
    'sourcegraph-legacy-access-token': {
      name: 'Sourcegraph access token (old)',
      source:
        'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/38031e10749d2ca6ae8adb277e2c6dff3549c5c7/lib/accesstoken/personal_access_token.go',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*src_access_token' },
        { named: '*sourcegraph_token' },
        { named: '*sourcegraph_access_token' },
        { named: '*sourcegraph_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      verify: whoAmI,
      revoke,
      manual: {
        page: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
        steps: ['In your Sourcegraph: Settings, Access tokens', 'Delete the token'],
      },
      reach: 'Searches and reads all code that its owner sees.',
    },
    // Derived from an access token of sourcegraph.com, by hashing it twice.
    'sourcegraph-gateway-token': {
      name: 'Sourcegraph Cody Gateway token',
      source:
        'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/48afccae1c685603f008bac1fa046e52e0187bae/internal/accesstoken/cody_access_token.go',
      shape: ['sgd_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
        steps: ['Settings, Access tokens: find the token that it was made from', 'Delete the token'],
      },
      reach: 'Calls language models at the cost of its user’s plan.',
    },
  },
} as const satisfies Service
