import type { Carrier, Manual, Mint, Service, When } from '../model/service.ts'

const prefixes = 'https://docs.gitlab.com/security/tokens/#token-prefixes'

/** Version, length of the payload in two digits of base 36, CRC-32 of all before it. */
const routable = ['.01.', { base36: 2 }, { crc32: 'base36', length: 7, over: 'all' }] as const

const api = 'https://{var.host}/api/v4'
const self = `${api}/personal_access_tokens/self` as const
const carriers = [
  { header: 'PRIVATE-TOKEN', value: '{key}' },
  { header: 'Authorization', value: 'Bearer {key}' },
  { basic: 'oauth2:{key}' },
  { query: 'private_token' },
] as const satisfies readonly Carrier[]

// What GitLab says of tokens that were revoked, have expired or were never issued. A bare 401 may be a proxy's; one of
// `insufficient_scope`, or of an impersonation token while those are switched off, is of a token that is alive.
const revoked = {
  status: 401,
  at: 'error_description',
  is: 'Token was revoked. You have to re-authorize from the user.',
} as const
const expired = {
  status: 401,
  at: 'error_description',
  is: 'Token is expired. You can either do re-authorization or token refresh.',
} as const
const unknown = { status: 401, at: 'message', is: '401 Unauthorized' } as const

/** Refused, and certainly not done, in GitLab’s own words: a firewall’s 403 may hide anything. */
const denied = [
  { status: 400, at: 'message' },
  { status: 403, at: 'message' },
  { status: 403, at: 'error' },
  { status: 405, at: 'message' },
] as const satisfies readonly When[]

/**
 * A token that was revoked must never be rotated: GitLab then revokes all that came from it. So 401 is not `denied`, which would try
 * the next way. https://docs.gitlab.com/api/personal_access_tokens/#automatic-reuse-detection
 */
const renewed = {
  old: 'dies',
  means: { done: { status: 200, at: 'token' }, denied },
  gives: { key: 'token' },
  reads: { id: 'id', created: 'created_at', expires: 'expires_at' },
  ifLost: [
    'Open the access tokens of the person, project or group',
    'Revoke the token of that name: its new value never arrived',
  ],
} as const satisfies Omit<Mint, 'request'> & { old: 'dies' }

/** To the day that a setting names, or to GitLab's own choice: a week. */
const renewals = (path: string) =>
  [
    { ...renewed, request: `POST ${path}/self/rotate`, json: { expires_at: '{var.expires}' } },
    { ...renewed, request: `POST ${path}/self/rotate` },
  ] as const

const onProject = (page: string, ...steps: readonly string[]): Manual => ({ page, steps })
const repository = 'https://docs.gitlab.com/user/project/deploy_tokens/'

/**
 * Tokens of GitLab, on gitlab.com or a host of one's own (https://docs.gitlab.com/security/tokens/). Personal, project, group and
 * impersonation tokens look alike and know themselves: they tell their age and scopes, revoke and rotate themselves
 * (https://docs.gitlab.com/api/personal_access_tokens/). An instance may choose another prefix than `glpat-`; such tokens are not seen.
 */
export const gitlab = {
  id: 'gitlab',
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/',
  hosts: ['{var.host}'],
  vars: {
    host: { env: 'REKEY_GITLAB_HOST', default: 'gitlab.com' },
    // Project and group tokens rotate under their own paths; the id or the path of one.
    project: { env: 'REKEY_GITLAB_PROJECT' },
    group: { env: 'REKEY_GITLAB_GROUP' },
    // Last day of a rotated token, YYYY-MM-DD. Unsaid, GitLab gives it a week.
    expires: { env: 'REKEY_GITLAB_EXPIRES' },
  },
  keys: {
    'gitlab-access-token': {
      name: 'GitLab personal, project or group access token',
      source: prefixes,
      shapes: [
        ['glpat-', { base64url: 20 }],
        ['glpat-', { base64url: [27, 300] }, ...routable],
      ],
      carriers,
      verify: {
        request: `GET ${self}`,
        means: { live: { status: 200, at: 'active', is: true }, dead: [revoked, expired, unknown] },
        reads: {
          id: 'id',
          name: 'name',
          owner: 'user_id',
          scopes: 'scopes',
          created: 'created_at',
          used: 'last_used_at',
          expires: 'expires_at',
        },
      },
      revoke: { request: `DELETE ${self}`, means: { done: 204, gone: [revoked, expired], denied } },
      // Each kind of token has its path, and gets 405 at the others'. The one that a setting speaks for comes first.
      rotate: [
        ...renewals(`${api}/projects/{var.project}/access_tokens`),
        ...renewals(`${api}/groups/{var.group}/access_tokens`),
        ...renewals(`${api}/personal_access_tokens`),
      ],
      scopes: {
        read: ['read_*'],
        write: ['write_*', 'create_runner', 'manage_runner', 'ai_features', 'k8s_proxy', 'self_rotate'],
        full: ['api', 'sudo', 'admin_mode'],
      },
      manual: onProject(
        'https://gitlab.com/-/user_settings/personal_access_tokens',
        'For a project or group token: its Settings, Access tokens',
        'Revoke the token',
      ),
      less: {
        page: 'https://docs.gitlab.com/user/project/settings/project_access_tokens/',
        steps: [
          'Open the project: Settings, Access tokens, Add new token',
          'Choose the scope `read_api` or another that only reads, and a role that may do no more',
        ],
      },
      reach: 'Acts as the person, project or group that it was made for, as far as its scopes go.',
    },
    'gitlab-runner-token': {
      name: 'GitLab runner authentication token',
      source: prefixes,
      shapes: [
        [{ oneOf: ['glrt-', 'glrtr-'] }, { base64url: [20, 26] }],
        [{ oneOf: ['glrt-', 'glrtr-'] }, { base64url: [27, 300] }, ...routable],
        ['glrt-t', { digit: 1 }, '_', { base64url: [20, 26] }],
      ],
      // https://docs.gitlab.com/api/runners/#verify-authentication-for-a-registered-runner
      verify: {
        request: 'POST https://{var.host}/api/v4/runners/verify',
        as: 'none',
        form: { token: '{key}' },
        means: { live: { status: 200, at: 'id' }, dead: { status: 403, at: 'message', is: '403 Forbidden' } },
        reads: { id: 'id', expires: 'token_expires_at' },
      },
      rotate: {
        request: 'POST https://{var.host}/api/v4/runners/reset_authentication_token',
        as: 'none',
        form: { token: '{key}' },
        old: 'dies',
        means: { done: [200, 201], denied },
        gives: { key: 'token' },
        reads: { expires: 'token_expires_at' },
        ifLost: ['Open the runner', 'Remove it and register it anew: its new token never arrived'],
      },
      // Ends the runner, not its token alone: there is no less.
      revoke: {
        request: 'DELETE https://{var.host}/api/v4/runners',
        as: 'none',
        form: { token: '{key}' },
        means: { done: 204, gone: { status: 403, at: 'message', is: '403 Forbidden' } },
      },
      manual: onProject(
        'https://docs.gitlab.com/api/runners/',
        'Open the project, group or instance: Settings, CI/CD, Runners',
        'Remove the runner',
      ),
      reach: 'Takes jobs in place of the runner, with their code and their secrets.',
    },
    'gitlab-deploy-token': {
      name: 'GitLab deploy token',
      source: prefixes,
      shapes: [
        ['gldt-', { base64url: [20, 26] }],
        ['gldt-', { base64url: [27, 300] }, ...routable],
      ],
      manual: onProject(repository, 'Open the project or group: Settings, Repository, Deploy tokens', 'Revoke the token'),
      reach: 'Reads or writes the repository, packages and images of a project or group.',
    },
    'gitlab-trigger-token': {
      name: 'GitLab pipeline trigger token',
      source: prefixes,
      shape: ['glptt-', { base64url: [20, 64] }],
      manual: onProject(
        'https://docs.gitlab.com/ci/triggers/',
        'Open the project: Settings, CI/CD, Pipeline trigger tokens',
        'Revoke the token',
      ),
      reach: 'Starts pipelines of one project, with variables of its holder’s choice.',
    },
    'gitlab-job-token': {
      name: 'GitLab CI/CD job token',
      source: prefixes,
      shapes: [
        ['glcbt-', { hexAny: [1, 5] }, '_', { base64url: [20, 26] }],
        ['glcbt-', { base64url: [27, 300] }, ...routable],
      ],
      manual: onProject(
        'https://docs.gitlab.com/ci/jobs/ci_job_token/',
        'The token dies with its job: cancel the job if it still runs',
      ),
      reach: 'Does for the length of one job what the person who started it may do.',
    },
    'gitlab-oauth-secret': {
      name: 'GitLab OAuth application secret',
      source: prefixes,
      shape: ['gloas-', { base64url: [32, 128] }],
      manual: onProject(
        'https://gitlab.com/-/user_settings/applications',
        'Open the application (or that of the group, or of the instance)',
        'Renew its secret',
      ),
      reach: 'Takes part in logins in the name of an application.',
    },
    'gitlab-feed-token': {
      name: 'GitLab feed token',
      source: prefixes,
      shape: ['glft-', { base64url: [20, 100] }],
      access: 'read',
      manual: onProject('https://gitlab.com/-/user_settings/personal_access_tokens', 'Feed token', 'Reset it'),
      reach: 'Reads the activity and calendar feeds of a person, confidential issues included.',
    },
    'gitlab-incoming-mail-token': {
      name: 'GitLab incoming mail token',
      source: prefixes,
      shape: ['glimt-', { base64url: [20, 64] }],
      manual: onProject('https://gitlab.com/-/user_settings/personal_access_tokens', 'Incoming email token', 'Reset it'),
      reach: 'Opens issues and merge requests by mail as a person.',
    },
    'gitlab-agent-token': {
      name: 'GitLab agent for Kubernetes token',
      source: prefixes,
      shape: ['glagent-', { base64url: [40, 64] }],
      manual: onProject(
        'https://docs.gitlab.com/user/clusters/agent/work_with_agent/',
        'Open the project: Operate, Kubernetes clusters, the agent',
        'Create a new token, roll it out, and revoke this one',
      ),
      reach: 'Connects to GitLab in place of a cluster’s agent.',
    },
    'gitlab-workspace-token': {
      name: 'GitLab workspace token',
      source: prefixes,
      shape: ['glwt-', { base64url: [20, 64] }],
      manual: onProject('https://docs.gitlab.com/user/workspace/', 'Stop or terminate the workspace: its token dies at once'),
      reach: 'Connects to one workspace.',
    },
    'gitlab-scim-token': {
      name: 'GitLab SCIM token',
      source: prefixes,
      shape: ['glsoat-', { base64url: [20, 64] }],
      manual: onProject(
        'https://docs.gitlab.com/user/group/saml_sso/scim_setup/',
        'Open the group: Settings, SAML SSO',
        'Generate a new SCIM token',
      ),
      reach: 'Adds and removes the people of a group.',
    },
    'gitlab-feature-flags-token': {
      name: 'GitLab feature flags client token',
      source: prefixes,
      shape: ['glffct-', { base64url: [20, 64] }],
      access: 'read',
      manual: onProject(
        'https://docs.gitlab.com/operations/feature_flags/',
        'Open the project: Deploy, Feature flags, Configure',
        'Regenerate the instance ID',
      ),
      reach: 'Reads the feature flags of one project.',
    },
  },
  usage: {
    read: [{ request: '{GET,HEAD} /api/v4/*' }],
    write: [{ request: '{POST,PUT,PATCH,DELETE} /api/v4/*' }],
  },
} as const satisfies Service
