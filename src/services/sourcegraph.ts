import type { Service } from '../model/service.ts'

/**
 * Access tokens are `sgp_`, in newer ones a part of the instance’s hashed license or `local`, and 20 bytes as hexadecimal digits.
 */
export const sourcegraph = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
  hosts: ['sourcegraph.com', '{var.host}'],
  vars: { host: { env: 'SRC_ENDPOINT' } },
  keys: {
    'sourcegraph-access-token': {
      name: 'Sourcegraph access token',
      source:
        'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go',
      shapes: [
        ['sgp_', { hex: 16 }, '_', { hex: 40 }],
        ['sgp_local_', { hex: 40 }],
        ['sgp_', { hex: 40 }],
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
        steps: ['In your Sourcegraph: Settings, Access tokens', 'Delete the token'],
      },
      reach: 'Searches and reads all code that its owner sees; with sudo scope it acts as others.',
    },
    'sourcegraph-legacy-access-token': {
      name: 'Sourcegraph access token (old)',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*src_access_token' },
        { named: '*sourcegraph_token' },
        { named: '*sourcegraph_access_token' },
        { named: '*sourcegraph_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
        steps: ['In your Sourcegraph: Settings, Access tokens', 'Delete the token'],
      },
      reach: 'Searches and reads all code that its owner sees.',
    },
  },
} as const satisfies Service
