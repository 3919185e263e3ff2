import type { Service } from '../model/service.ts'

/**
 * Tokens of Bitbucket Cloud and Data Center; a person’s API tokens are Atlassian’s. No page shows the layouts: they are those of
 * tokens in use. Access tokens of a repository, project or workspace end in eight digits of a checksum; admin keys of an
 * organization look the same. Atlassian let app passwords work until June 2026.
 */
export const bitbucket = {
  id: 'bitbucket',
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  hosts: ['api.bitbucket.org', 'bitbucket.org'],
  selfHosted: true,
  keys: {
    'bitbucket-access-token': {
      name: 'Bitbucket access token',
      shape: ['ATCTT3xFfG', { base64url: [100, 250] }, '=', { hexUpper: 8 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: 'x-token-auth:{key}' }],
      manual: {
        page: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-repository-access-token/',
        steps: ['Settings of the repository, project or workspace, Access tokens', 'Revoke the token'],
      },
      reach: 'Reads or writes one repository, project or workspace, as far as its scopes go.',
    },
    'bitbucket-app-password': {
      name: 'Bitbucket app password',
      shape: ['ATBB', { base62: 24 }, { hexUpper: 8 }],
      manual: { page: 'https://bitbucket.org/account/settings/app-passwords/', steps: ['Find the app password', 'Revoke it'] },
      reach: 'Acts for a person in Bitbucket, as far as its permissions go, where app passwords still work.',
    },
    'bitbucket-http-access-token': {
      name: 'Bitbucket Data Center HTTP access token',
      shape: ['BBDC-', { oneOf: ['M', 'N', 'O'] }, { base64: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://confluence.atlassian.com/display/BITBUCKETSERVER080/Managing+HTTP+access+tokens',
        steps: ['In your Bitbucket: Manage account, HTTP access tokens', 'Revoke the token'],
      },
      reach: 'Reads or writes projects and repositories of one’s own server.',
    },
    'bitbucket-oauth-secret': {
      name: 'Bitbucket OAuth consumer secret',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*bitbucket_client_secret' },
        { named: '*bitbucket_oauth_secret' },
        { named: '*bitbucket_secret' },
        { named: '*bitbucket_consumer_secret' },
      ],
      manual: {
        page: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
        steps: ['Workspace settings, OAuth consumers', 'Delete the consumer'],
      },
      reach: 'Gets access tokens in the name of an OAuth consumer.',
    },
  },
} as const satisfies Service
