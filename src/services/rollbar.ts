import type { Service } from '../model/service.ts'

/**
 * Project and account access tokens: 32 hexadecimal digits, as in the tests of its own library. A token with the scope
 * `post_client_item` is public by design.
 */
export const rollbar = {
  id: 'rollbar',
  name: 'Rollbar',
  docs: 'https://docs.rollbar.com/reference/getting-started-1',
  hosts: ['api.rollbar.com'],
  keys: {
    'rollbar-access-token': {
      name: 'Rollbar access token',
      source: 'https://github.com/rollbar/rollbar-gem/blob/master/spec/dummyapp/config/initializers/rollbar.rb',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*rollbar_access_token' },
        { named: '*rollbar_server_token' },
        { named: '*rollbar_server_access_token' },
        { named: '*rollbar_post_server_item' },
        { named: '*rollbar_account_access_token' },
        { named: '*rollbar_api_key' },
        { named: '*rollbar_write_token' },
      ],
      carriers: [{ header: 'X-Rollbar-Access-Token', value: '{key}' }, { query: 'access_token' }],
      manual: {
        page: 'https://rollbar.com/settings/accounts/',
        steps: ['Open the project, Settings, Project Access Tokens', 'Disable or delete the token'],
      },
      reach: 'Sends errors; a token with read or write scope reads or changes the project.',
    },
  },
} as const satisfies Service
