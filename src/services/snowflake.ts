import type { Service } from '../model/service.ts'

/** Programmatic access tokens are JSON Web Tokens. Passwords have no form and are left to the search for passwords. */
export const snowflake = {
  id: 'snowflake',
  name: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  hosts: ['*.snowflakecomputing.com'],
  keys: {
    'snowflake-access-token': {
      name: 'Snowflake programmatic access token',
      shape: ['eyJ', { base64url: [10, 500] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*snowflake_pat' },
        { named: '*snowflake_token' },
        { named: '*snowflake_access_token' },
        { named: '*snowflake_programmatic_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.snowflake.com/',
        steps: ['Profile, Settings, Authentication, Programmatic access tokens', 'Delete the token'],
      },
      reach: 'Acts as its user with one role.',
    },
  },
} as const satisfies Service
