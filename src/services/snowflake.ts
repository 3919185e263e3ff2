import type { Service } from '../model/service.ts'

/** Programmatic access tokens are JSON Web Tokens. A password has no form; only its names tell it. */
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
    'snowflake-password': {
      name: 'Snowflake password',
      shape: [{ userinfo: [8, 128] }],
      beside: [{ named: '*snowflake_password' }, { named: '*snowsql_pwd' }, { named: '*snowflake_passwd' }],
      weak: true,
      manual: {
        page: 'https://docs.snowflake.com/en/sql-reference/sql/alter-user',
        steps: ['As an administrator: ALTER USER ... SET PASSWORD, or UNSET PASSWORD', 'End sessions of the user'],
      },
      reach: 'Reads and writes what its user may.',
    },
  },
} as const satisfies Service
