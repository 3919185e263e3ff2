import type { Act, Mint, Service, Verify } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** What a refusal is made of, in all calls. */
const denied = [
  { status: 401, at: 'code' },
  { status: 403, at: 'code' },
] as const
const caller: Verify = {
  request: 'GET https://{var.host}/api/v2/caller-identity',
  means: { live: { status: 200, at: 'accountId' }, dead: { status: 401, at: 'code' } },
  reads: { id: 'tokenId', name: 'tokenName', owner: 'memberId', account: 'accountId' },
}
/** A token says its own id, so that no list has to be searched by the four characters that it shows. */
const drop: Act = {
  request: 'DELETE https://{var.host}/api/v2/tokens/{verify.id}',
  means: { done: 204, gone: { status: 404, at: 'code' }, denied },
}
/** Without `expiry` the old value ends at once. */
const reset: Mint & { readonly old: 'dies' } = {
  request: 'POST https://{var.host}/api/v2/tokens/{verify.id}/reset',
  old: 'dies',
  means: { done: { status: 200, at: 'token' }, denied: [...denied, { status: 404, at: 'code' }] },
  gives: { key: 'token' },
  reads: { id: '_id' },
  ifLost: ['Organization settings, Authorization', 'Open the menu of the token that was reset, and reset it again'],
}

/**
 * A prefix and a UUID. The page of SDK keys has their prefix; that of access tokens stands in the examples of its own tool; that a UUID follows is read off tokens in use. Mobile keys
 * (`mob-`) and client-side ids are public. There are instances for the EU and for federal agencies, so that the host is a setting
 * (https://launchdarkly.com/docs/api/other/get-caller-identity, https://launchdarkly.com/docs/api/access-tokens/reset-token). No call
 * tells a token the role that it has, so that none is created anew: it is reset in place.
 */
export const launchdarkly = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  hosts: [
    '{var.host}',
    'app.launchdarkly.com',
    'sdk.launchdarkly.com',
    'stream.launchdarkly.com',
    'app.eu.launchdarkly.com',
    'app.launchdarkly.us',
  ],
  vars: {
    host: { env: 'REKEY_LAUNCHDARKLY_HOST', default: 'app.launchdarkly.com' },
    project: { env: 'REKEY_LAUNCHDARKLY_PROJECT' },
  },
  keys: {
    'launchdarkly-access-token': {
      name: 'LaunchDarkly API access token',
      source: 'https://github.com/launchdarkly/ld-find-code-refs/blob/18f2ac659eb569de65b5b163f6c3dfb5114e0c49/docs/EXAMPLES.md',
      shape: ['api-', ...uuid],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      admin: { is: 'launchdarkly/launchdarkly-access-token', env: 'REKEY_LAUNCHDARKLY_ADMIN' },
      verify: caller,
      // By its own id, though the list shows four characters: it tells when the token was made and used.
      list: {
        request: 'GET https://{var.host}/api/v2/tokens?limit=50',
        items: 'items',
        next: { offset: 'offset', size: 50 },
        match: { id: '_id', is: '{verify.id}' },
        means: { done: { status: 200, at: 'items' }, denied },
        reads: { id: '_id', name: 'name', created: 'creationDate', used: 'lastUsed', scopes: 'role' },
      },
      revoke: [drop, { ...drop, as: 'admin' }],
      rotate: [reset, { ...reset, as: 'admin' }],
      manual: {
        page: 'https://app.launchdarkly.com/settings/authorization',
        steps: ['Open the token’s menu', 'Delete it; Reset gives a new value and may keep the old for a while'],
      },
      reach: 'Reads or changes flags, segments and members, as its role allows.',
    },
    'launchdarkly-sdk-key': {
      name: 'LaunchDarkly SDK key',
      source: 'https://launchdarkly.com/docs/home/account/environment/keys',
      shape: ['sdk-', ...uuid],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      access: 'read',
      admin: { is: 'launchdarkly/launchdarkly-access-token', env: 'REKEY_LAUNCHDARKLY_ADMIN' },
      verify: { ...caller, reads: { name: 'environmentName', account: 'accountId' } },
      // An environment shows its key whole; only the one that has this very key is reset.
      list: {
        request: 'GET https://{var.host}/api/v2/projects/{var.project}/environments?limit=20',
        as: 'admin',
        items: 'items',
        next: { offset: 'offset', size: 20 },
        match: { equals: 'apiKey' },
        means: { done: { status: 200, at: 'items' }, denied: [...denied, { status: 404, at: 'code' }] },
        reads: { id: 'key', name: 'name' },
      },
      rotate: {
        request: 'POST https://{var.host}/api/v2/projects/{var.project}/environments/{list.id}/apiKey',
        as: 'admin',
        old: 'dies',
        means: { done: { status: 200, at: 'apiKey' }, denied: [...denied, { status: 404, at: 'code' }] },
        gives: { key: 'apiKey' },
        reads: { id: 'key' },
        ifLost: ['Project settings, Environments, the environment', 'Copy its SDK key: it is the new one'],
      },
      manual: {
        page: 'https://launchdarkly.com/docs/home/account/environment/keys',
        steps: ['Project settings, Environments, the environment', 'Reset the SDK key'],
      },
      reach: 'Reads all flags and their rules of one environment, and sends events.',
    },
  },
} as const satisfies Service
