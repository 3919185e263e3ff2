import type { Service } from '../model/service.ts'

const otp = { status: 401, header: 'www-authenticate', is: 'otp' } as const
const wrongAddress = { status: 401, header: 'www-authenticate', is: 'ipaddress' } as const

/**
 * npm's access tokens (https://docs.npmjs.com/about-access-tokens), at whatever registry `REKEY_NPM_REGISTRY` names. Not
 * `npm_config_registry`: npm and npx set that from the `.npmrc` of the folder they run in, which a pull request may bring. `npm token revoke`
 * takes the whole token (https://docs.npmjs.com/cli/v11/commands/npm-token), which npm's own client puts in the path; the account may ask for a
 * one-time password first. A 401 with a `www-authenticate` of `otp` or `ipaddress` is about the caller, not the token: so that it has no
 * one meaning, it is `limited`, too. New tokens need the account's password.
 */
export const npm = {
  id: 'npm',
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  hosts: ['{var.registry}'],
  vars: { registry: { env: 'REKEY_NPM_REGISTRY' } },
  keys: {
    'npm-access-token': {
      name: 'npm access token',
      source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
      shape: ['npm_', { base62: 30 }, { crc32: 'base62', length: 6, over: 'runs' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: {
        request: 'GET https://{var.registry}/-/whoami',
        means: {
          live: { status: 200, at: 'username' },
          // No page has its body; that it is JSON tells it from a proxy's.
          dead: { status: 401, at: '' },
          limited: [otp, wrongAddress],
        },
        reads: { owner: 'username' },
      },
      revoke: {
        request: 'DELETE https://{var.registry}/-/npm/v1/tokens/token/{key}',
        means: {
          done: [204, { status: 200, at: 'ok' }],
          gone: { status: 404, at: 'error' },
          denied: [otp, wrongAddress, { status: 403, at: 'error' }],
        },
      },
      manual: {
        page: 'https://docs.npmjs.com/revoking-access-tokens',
        steps: [
          'On the npm website: your avatar, Access Tokens',
          'Delete the token; or run `npm token revoke` with a one-time password',
        ],
      },
      less: {
        page: 'https://docs.npmjs.com/creating-and-viewing-access-tokens',
        steps: ['Access Tokens, Generate New Token, Granular Access Token', 'Choose Read-only, and the packages that are needed'],
      },
      reach: 'Installs private packages; with write access publishes versions that others install.',
    },
  },
  usage: {
    // https://docs.npmjs.com/about-access-tokens: read-only is enough to install what is private, not to publish.
    read: [
      { command: 'npm ci' },
      { command: 'npm i' },
      { command: 'npm install' },
      { command: 'npm view' },
      { command: 'npm info' },
      { command: 'npm outdated' },
      { command: 'npm whoami' },
      { command: 'npm dist-tag ls' },
      { command: 'pnpm install' },
      { command: 'yarn install' },
    ],
    write: [
      { command: 'npm publish' },
      { command: 'npm unpublish' },
      { command: 'npm deprecate' },
      { command: 'npm dist-tag' },
      { command: 'npm access' },
      { command: 'npm owner' },
      { command: 'pnpm publish' },
      { command: 'yarn publish' },
      { command: 'yarn npm publish' },
      { command: 'semantic-release' },
      { command: 'changeset publish' },
      { command: 'lerna publish' },
      { action: 'JS-DevTools/npm-publish', input: 'token' },
    ],
  },
} as const satisfies Service
