import type { Service } from '../model/service.ts'

/**
 * Tokens of Transifex: `1/` and 40 hexadecimal digits, as in the README of its own command line. Errors are JSON:API objects with a `code`
 * (https://developers.transifex.com/reference/api-errors); no call manages tokens.
 */
export const transifex = {
  id: 'transifex',
  name: 'Transifex',
  docs: 'https://developers.transifex.com/reference/api-authentication',
  hosts: ['rest.api.transifex.com', 'app.transifex.com'],
  keys: {
    'transifex-token': {
      name: 'Transifex API token',
      source: 'https://github.com/transifex/transifex-javascript/blob/master/packages/cli/README.md',
      shape: ['1/', { hex: 40 }],
      beside: [
        { named: 'tx_token' },
        { named: '*transifex_token' },
        { named: '*transifex_api_token' },
        { named: '*transifex_api_key' },
        { named: '*transifex_key' },
        { named: 'token', in: '**/.transifexrc' },
        { named: 'password', in: '**/.transifexrc' },
        { command: 'tx', flag: '--token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: 'api:{key}' }],
      verify: {
        request: 'GET https://rest.api.transifex.com/organizations',
        means: {
          live: { status: 200, at: 'data' },
          dead: { status: 401, at: 'errors.0.code' },
          limited: { status: 403, at: 'errors.0.code' },
        },
        // The page has the form of errors, and not which of them a token that is no more gets.
        inferred: true,
        reads: { account: 'data.0.attributes.slug' },
      },
      manual: { page: 'https://app.transifex.com/user/settings/api/', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads and changes translations of all projects of its user.',
    },
  },
} as const satisfies Service
