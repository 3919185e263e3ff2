import type { Act, Carrier, Key, Manual, Service, Verify } from '../model/service.ts'

const version = { 'x-github-api-version': '2026-03-10', accept: 'application/vnd.github+json' } as const
const formats = 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github'
const checksums = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/'

/** 30 letters, and their CRC-32 in six. */
const checked = [{ base62: 30 }, { crc32: 'base62', length: 6, over: 'runs' }] as const
const carriers = [
  { header: 'Authorization', value: 'Bearer {key}' },
  { header: 'Authorization', value: 'token {key}' },
  { basic: 'x-access-token:{key}' },
] as const satisfies readonly Carrier[]

// 403 says nothing of a key here: many failed logins get it for valid ones, too, and so do rate limits.
const dead = { status: 401, at: 'message', is: 'Bad credentials' } as const
const user = {
  request: 'GET https://{var.api}/user',
  headers: version,
  means: { live: { status: 200, at: 'login' }, dead },
  reads: {
    owner: 'login',
    scopes: { header: 'x-oauth-scopes', split: ',' },
    expires: { header: 'github-authentication-token-expiration' },
  },
} as const satisfies Verify

/** Anyone may report a token, and must do so without a credential: authenticated calls get 403. Asynchronous, without a word for each. */
const report = {
  request: 'POST https://{var.api}/credentials/revoke',
  as: 'none',
  headers: version,
  json: { credentials: ['{key}'] },
  batch: 1000,
  means: {
    done: 202,
    denied: [
      { status: 401, at: 'message' },
      { status: 403, at: 'message' },
      { status: 404, at: 'message' },
      { status: 422, at: 'message' },
      { status: 429, at: 'message' },
    ],
  },
  settles: 60,
} as const satisfies Act

/** An Enterprise Server takes a report only of someone who is logged in. github.com has refused one of them before, and does so again. */
const reports = [report, { ...report, as: 'admin' }] as const satisfies readonly Act[]

/** What the owner of an App does: https://docs.github.com/rest/apps/oauth-applications#delete-an-app-token */
const byApp = {
  request: 'DELETE https://{var.api}/applications/{var.client}/token',
  as: 'admin',
  headers: version,
  json: { access_token: '{key}' },
  means: {
    done: 204,
    denied: [
      { status: 401, at: 'message' },
      { status: 403, at: 'message' },
      // Of another App, or of none: it says nothing of the token.
      { status: 404, at: 'message' },
      { status: 422, at: 'message' },
    ],
  },
} as const satisfies Act
/** Someone at the very host that `REKEY_GITHUB_API` names; any token of an account there. */
const admin = { is: 'github/github-fine-grained-pat', env: 'REKEY_GITHUB_API_TOKEN' } as const
const app = { is: 'github/github-oauth-client', env: 'REKEY_GITHUB_OAUTH_APP' } as const

/** https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps */
const scopes = {
  read: ['read:*', 'user:email', 'repo:status'],
  write: [
    'write:*',
    'public_repo',
    'repo:invite',
    'repo_deployment',
    'gist',
    'notifications',
    'workflow',
    'security_events',
    'user:follow',
    'project',
  ],
  full: ['repo', 'admin:*', 'delete_repo', 'delete:packages', 'user', 'site_admin', 'manage_*', 'codespace'],
} as const satisfies Key['scopes']

const installation = {
  carriers,
  verify: {
    request: 'GET https://{var.api}/installation/repositories?per_page=1',
    headers: version,
    means: {
      live: [
        { status: 200, at: 'total_count' },
        { status: 403, at: 'message', is: 'Resource not accessible by integration' },
      ],
      dead,
    },
    reads: { account: 'repositories.0.owner.login' },
  },
  revoke: {
    request: 'DELETE https://{var.api}/installation/token',
    headers: version,
    means: { done: 204, gone: dead, denied: { status: 403, at: 'message' } },
  },
  manual: {
    page: 'https://github.com/settings/installations',
    steps: [
      'The token dies within an hour of being made',
      'To end it now: open the App’s installation and suspend or uninstall it',
    ],
  },
  reach: 'Does in the repositories of one installation what the App was granted; for an hour at most.',
} as const

const oauthApp: Manual = {
  page: 'https://github.com/settings/applications',
  steps: ['Authorized OAuth Apps or Authorized GitHub Apps', 'Revoke the App that the token was made for'],
}
const ofPerson = {
  less: {
    page: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    steps: [
      'Settings, Developer settings, Fine-grained tokens, Generate new token',
      'Choose this repository alone, and read access to what is needed',
    ],
  },
  personal: 'Use `github.token` with the `permissions` that are needed, or an installation token of a GitHub App.',
} as const satisfies Pick<Key, 'less' | 'personal'>

/**
 * All kinds of GitHub tokens. `ghp_`, `github_pat_`, `gho_`, `ghu_` and `ghr_` are revoked by reporting them
 * (https://docs.github.com/rest/credentials/revoke); installation tokens revoke themselves
 * (https://docs.github.com/rest/apps/installations). An Enterprise Server issues tokens of the same form; it is asked where
 * `REKEY_GITHUB_API` is its `https://HOST/api/v3`, and takes reports from who is logged in
 * (https://docs.github.com/enterprise-server/rest/credentials/revoke). So is `api.SUBDOMAIN.ghe.com`.
 *
 * What an organization could do is left out. Its fine-grained grants (https://docs.github.com/rest/orgs/personal-access-tokens) show owner
 * and name of a token, and nothing of its value: no record can be matched. Its SSO authorizations
 * (https://docs.github.com/enterprise-cloud@latest/rest/orgs/orgs#list-saml-sso-authorizations-for-an-organization) show the last eight
 * letters, which is a weak match: it would allow what can be undone, and no call takes the removal of an authorization back. Either ends
 * less than a report does, which takes no credential and ends the token itself.
 */
export const github = {
  id: 'github',
  name: 'GitHub',
  docs: 'https://docs.github.com/rest/credentials/revoke',
  hosts: ['{var.api}'],
  vars: {
    api: { env: 'REKEY_GITHUB_API', default: 'api.github.com', path: true },
    client: { env: 'REKEY_GITHUB_OAUTH_APP', before: ':' },
  },
  keys: {
    'github-pat': {
      name: 'GitHub personal access token (classic)',
      source: checksums,
      shape: ['ghp_', ...checked],
      carriers,
      admin,
      verify: user,
      revoke: reports,
      scopes,
      manual: { page: 'https://github.com/settings/tokens', steps: ['Tokens (classic)', 'Delete the token'] },
      ...ofPerson,
      reach: 'Acts as the person who made it, in all their repositories and organizations, as far as its scopes go.',
    },
    'github-fine-grained-pat': {
      name: 'GitHub fine-grained personal access token',
      source: formats,
      shape: ['github_pat_', { base62: 22 }, '_', { base62: 59 }],
      carriers,
      admin,
      verify: user,
      revoke: reports,
      manual: { page: 'https://github.com/settings/personal-access-tokens', steps: ['Open the token', 'Delete it'] },
      ...ofPerson,
      reach: 'Acts as the person who made it, in the repositories and with the permissions that were chosen.',
    },
    'github-oauth-token': {
      name: 'GitHub OAuth app token',
      source: checksums,
      shape: ['gho_', ...checked],
      carriers,
      admin: app,
      verify: user,
      revoke: [report, byApp],
      scopes,
      manual: oauthApp,
      reach: 'Acts as a person for an OAuth app, as far as the scopes go that the person granted.',
    },
    'github-user-to-server-token': {
      name: 'GitHub App user access token',
      source: checksums,
      shape: ['ghu_', ...checked],
      carriers,
      admin: app,
      verify: user,
      revoke: [report, byApp],
      manual: oauthApp,
      reach: 'Acts as a person for a GitHub App, within what both may do.',
    },
    'github-oauth-client': {
      name: 'GitHub App or OAuth app client secret',
      source: 'https://github.com/octokit/auth-app.js/blob/main/README.md',
      // A secret is 40 hex digits in that README, like a commit's id, and known by the id beside it, whose prefix is that of ids in use.
      within: 10,
      parts: {
        id: { shape: [{ oneOf: ['Ov23', 'Iv23'] }, { base62: 16 }], public: true },
        secret: {
          shape: [{ hex: 40 }],
          beside: [{ named: '*github_client_secret' }, { named: '*github_secret' }, { named: '*github_app_client_secret' }],
        },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      manual: {
        page: 'https://github.com/settings/developers',
        steps: ['Open the app', 'Generate a new client secret and put it in use', 'Delete the old one'],
      },
      reach: 'Exchanges codes for users’ tokens as the app, and ends or renews all tokens of it.',
    },
    'github-refresh-token': {
      name: 'GitHub App refresh token',
      source: formats,
      // No page says that the last six of these 76 are a checksum, so none is demanded.
      shape: ['ghr_', { base62: 76 }],
      // Nothing asks about it without using it up, so that a person has to say that it is dead.
      admin,
      revoke: reports,
      manual: oauthApp,
      reach: 'Makes new user access tokens for six months, together with the App’s client secret.',
    },
    'github-installation-token': {
      name: 'GitHub App installation token',
      source: checksums,
      shape: ['ghs_', ...checked],
      ...installation,
    },
    'github-installation-jwt': {
      name: 'GitHub App installation token (stateless)',
      source: 'https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/',
      shape: [
        'ghs_',
        { digit: [1, 20] },
        '_eyJ',
        { base64url: [8, 1000] },
        '.eyJ',
        { base64url: [8, 3000] },
        '.',
        { base64url: [20, 1000] },
      ],
      check: 'jwt',
      ...installation,
    },
  },
  // GraphQL is POST whatever it asks, so that it counts as a write; a checkout leaves its token for later steps, so that it is not named.
  // https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens, https://cli.github.com/manual/
  usage: {
    read: [
      { request: '{GET,HEAD} /*' },
      { command: 'gh pr list' },
      { command: 'gh pr view' },
      { command: 'gh pr diff' },
      { command: 'gh issue list' },
      { command: 'gh issue view' },
      { command: 'gh release list' },
      { command: 'gh release view' },
      { command: 'gh release download' },
      { command: 'gh run list' },
      { command: 'gh run view' },
      { command: 'gh run download' },
      { command: 'gh repo view' },
      { command: 'gh repo clone' },
    ],
    write: [
      { request: '{POST,PUT,PATCH,DELETE} /*' },
      { command: 'gh pr create' },
      { command: 'gh pr edit' },
      { command: 'gh pr merge' },
      { command: 'gh pr close' },
      { command: 'gh pr comment' },
      { command: 'gh pr review' },
      { command: 'gh issue create' },
      { command: 'gh issue edit' },
      { command: 'gh issue close' },
      { command: 'gh issue comment' },
      { command: 'gh release create' },
      { command: 'gh release edit' },
      { command: 'gh release upload' },
      { command: 'gh release delete' },
      { command: 'gh workflow run' },
      { command: 'gh run rerun' },
      { command: 'gh run cancel' },
      { command: 'gh secret set' },
      { command: 'gh variable set' },
      { command: 'gh repo create' },
      { command: 'gh repo delete' },
    ],
  },
} as const satisfies Service
