import type { Act, Carrier, Manual, Service, Verify } from '../model/service.ts'

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
      { status: 403, at: 'message' },
      { status: 422, at: 'message' },
      { status: 429, at: 'message' },
    ],
  },
  settles: 60,
} as const satisfies Act

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

/**
 * All kinds of GitHub tokens. `ghp_`, `github_pat_`, `gho_`, `ghu_` and `ghr_` are revoked by reporting them
 * (https://docs.github.com/rest/credentials/revoke); installation tokens revoke themselves
 * (https://docs.github.com/rest/apps/installations). An Enterprise Server issues tokens of the same form and answers below `/api/v3`, where
 * reporting needs a login: it is not asked. `api.SUBDOMAIN.ghe.com` is, where `REKEY_GITHUB_API` names it. OAuth client secrets are 40 hex
 * digits like a commit's id, of no documented form, and not described.
 */
export const github = {
  id: 'github',
  name: 'GitHub',
  docs: 'https://docs.github.com/rest/credentials/revoke',
  hosts: ['{var.api}'],
  vars: { api: { env: 'REKEY_GITHUB_API', default: 'api.github.com' } },
  keys: {
    'github-pat': {
      name: 'GitHub personal access token (classic)',
      source: checksums,
      shape: ['ghp_', ...checked],
      carriers,
      verify: user,
      revoke: report,
      scopes: {
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
      },
      manual: { page: 'https://github.com/settings/tokens', steps: ['Tokens (classic)', 'Delete the token'] },
      less: {
        page: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
        steps: [
          'Settings, Developer settings, Fine-grained tokens, Generate new token',
          'Choose this repository alone, and read access to what is needed',
        ],
      },
      personal: 'Use `github.token` with the `permissions` that are needed, or an installation token of a GitHub App.',
      reach: 'Acts as the person who made it, in all their repositories and organizations, as far as its scopes go.',
    },
    'github-fine-grained-pat': {
      name: 'GitHub fine-grained personal access token',
      source: formats,
      shape: ['github_pat_', { base62: 22 }, '_', { base62: 59 }],
      carriers,
      verify: user,
      revoke: report,
      manual: { page: 'https://github.com/settings/personal-access-tokens', steps: ['Open the token', 'Delete it'] },
      less: {
        page: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
        steps: [
          'Settings, Developer settings, Fine-grained tokens, Generate new token',
          'Choose this repository alone, and read access to what is needed',
        ],
      },
      personal: 'Use `github.token` with the `permissions` that are needed, or an installation token of a GitHub App.',
      reach: 'Acts as the person who made it, in the repositories and with the permissions that were chosen.',
    },
    'github-oauth-token': {
      name: 'GitHub OAuth app token',
      source: checksums,
      shape: ['gho_', ...checked],
      carriers,
      verify: user,
      revoke: report,
      scopes: {
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
      },
      manual: oauthApp,
      reach: 'Acts as a person for an OAuth app, as far as the scopes go that the person granted.',
    },
    'github-user-to-server-token': {
      name: 'GitHub App user access token',
      source: checksums,
      shape: ['ghu_', ...checked],
      carriers,
      verify: user,
      revoke: report,
      manual: oauthApp,
      reach: 'Acts as a person for a GitHub App, within what both may do.',
    },
    'github-refresh-token': {
      name: 'GitHub App refresh token',
      source: formats,
      // No page says that the last six of these 76 are a checksum, so none is demanded.
      shape: ['ghr_', { base62: 76 }],
      // Nothing asks about it without using it up, so that a person has to say that it is dead.
      revoke: report,
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
} as const satisfies Service
