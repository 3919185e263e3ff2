import type { Act, List, Lookup, Mint, Service, Verify, When } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

const api = 'https://api.vercel.com'
const me = `GET ${api}/v5/user/tokens/current` as const
// https://vercel.com/docs/rest-api/errors: these words alone; to a token that may not do this they go on with the scope that it lacks.
const refused = { status: 403, at: 'error.message', is: 'Not authorized' } as const
const denied = [
  { status: 400, at: 'error.code' },
  { status: 401, at: 'error.code' },
  { status: 403, at: 'error.code' },
] as const satisfies readonly When[]
const gone = { status: 404, at: 'error.code' } as const
/** `current` is the token that asks. */
const itself = {
  request: me,
  means: { live: { status: 200, at: 'token.id' }, dead: refused },
  reads: {
    id: 'token.id',
    name: 'token.name',
    created: 'token.createdAt',
    used: 'token.activeAt',
    expires: 'token.expiresAt',
  },
} as const satisfies Verify
/** These words are said where a user's token is missing: of the other kinds no page says that they may ask this, nor what they would hear. */
const ofNoUser = { ...itself, inferred: true } as const satisfies Verify
const own = {
  request: `GET ${api}/v5/user/tokens?limit=100`,
  items: 'tokens',
  next: { cursor: 'pagination.next', param: 'until' },
  match: { id: 'id', is: '{verify.id}' },
  label: 'name',
  means: { done: { status: 200, at: 'tokens' }, denied },
  reads: { id: 'id', name: 'name', created: 'createdAt', used: 'activeAt', expires: 'expiresAt' },
} as const satisfies List
const drop = (token: string): Act => ({
  request: `DELETE ${api}/v3/user/tokens/${token}`,
  means: { done: { status: 200, at: 'tokenId' }, gone, denied },
})
const revoke = [drop('current'), drop('{verify.id}')] as const

const team = {
  request: me,
  of: { status: 200, at: 'token.scopes.0.teamId' },
  gives: { id: 'token.scopes.0.teamId' },
} as const satisfies Lookup
const person = {
  request: me,
  of: { status: 200, at: 'token.scopes.0.type', is: 'user' },
  gives: { id: 'token.id' },
} as const satisfies Lookup
const made = {
  json: { name: '{incident.label}' },
  means: { done: { status: 200, at: 'bearerToken' }, denied },
  gives: { key: 'bearerToken' },
  reads: { id: 'token.id', expires: 'token.expiresAt' },
} as const satisfies Omit<Mint, 'request'>
const ends = { name: '{incident.label}', expiresAt: '{verify.expires}' } as const
/** As wide as the old one, with its end: of the team that it is limited to, or of the whole account where it is not limited. */
const create = [
  { ...made, request: `POST ${api}/v3/user/tokens?teamId={team.id}`, json: ends },
  { ...made, request: `POST ${api}/v3/user/tokens?teamId={team.id}` },
  { ...made, request: `POST ${api}/v3/user/tokens`, needs: ['{person.id}'], json: ends },
  { ...made, request: `POST ${api}/v3/user/tokens`, needs: ['{person.id}'] },
] as const satisfies readonly Mint[]

/**
 * A token tells its age, its last use and its end, and deletes itself (https://vercel.com/docs/rest-api/reference/endpoints/authentication).
 * Credentials of Vercel. The page has the prefixes; that 56 letters and digits follow is read from samples. Tokens from
 * before have 24 and no prefix, as the example of the issuer’s API description has.
 */
export const vercel = {
  id: 'vercel',
  name: 'Vercel',
  docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
  hosts: ['api.vercel.com', 'ai-gateway.vercel.sh'],
  lookups: { team, person },
  keys: {
    'vercel-access-token': {
      name: 'Vercel personal access token',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vcp_', { base62: 56 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: itself,
      list: own,
      revoke,
      create,
      manual: { page: 'https://vercel.com/account/settings/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Acts as its user: deployments, domains, environment variables.',
    },
    'vercel-integration-token': {
      name: 'Vercel integration token',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vci_', { base62: 56 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: ofNoUser,
      revoke: drop('current'),
      manual: {
        page: 'https://vercel.com/dashboard/integrations',
        steps: ['Open the integration', 'Uninstall it, or ask its maker to rotate'],
      },
      reach: 'Does in the team what the integration was granted.',
    },
    'vercel-app-token': {
      name: 'Vercel app access token',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vca_', { base62: 56 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: ofNoUser,
      revoke: drop('current'),
      manual: {
        page: 'https://vercel.com/account/settings/tokens',
        steps: ['Find the app among the connected ones', 'Disconnect it'],
      },
      reach: 'Does what the user granted to the app.',
    },
    'vercel-app-refresh-token': {
      name: 'Vercel app refresh token',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vcr_', { base62: 56 }],
      manual: {
        page: 'https://vercel.com/account/settings/tokens',
        steps: ['Find the app among the connected ones', 'Disconnect it'],
      },
      reach: 'Makes access tokens of the app.',
    },
    'vercel-api-key': {
      name: 'Vercel API key',
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
      shape: ['vck_', { base62: 56 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://vercel.com/d?to=/%5Bteam%5D/~/ai-gateway/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Uses models at the team’s cost.',
    },
    'vercel-old-token': {
      name: 'Vercel token (without prefix)',
      source: 'https://vercel.com/docs/rest-api/reference/endpoints/authentication/create-an-auth-token',
      shape: [{ base62: 24 }],
      beside: [
        { named: '*vercel_token' },
        { named: '*vercel_api_token' },
        { named: '*vercel_access_token' },
        { named: '*now_token' },
        { named: '*zeit_token' },
        { named: '*vercel_api_key' },
        { named: '*vercel_auth_token' },
        { command: 'vercel', flag: '--token' },
        { command: 'vercel', flag: '-t' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: itself,
      list: own,
      revoke,
      create,
      manual: { page: 'https://vercel.com/account/settings/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Acts as its user: deployments, domains, environment variables.',
    },
    // The read-write token of a Blob store, and the address of an Edge Config with its token, as samples of the issuer's own clients look.
    'vercel-blob-token': {
      name: 'Vercel Blob token',
      source:
        'https://github.com/vercel/storage/blob/babcbc818949db47e4c1c32bc553b84fafd83509/packages/blob/src/client.node.test.ts',
      shape: ['vercel_blob_rw_', { base62: [14, 20], as: 'store' }, '_', { base62: [28, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'write',
      manual: { page: 'https://vercel.com/dashboard/stores', steps: ['Open the store, Settings', 'Rotate its token'] },
      reach: 'Reads, writes and deletes the files of one store.',
    },
    'vercel-edge-config-url': {
      name: 'Vercel Edge Config connection string',
      shape: ['https://edge-config.vercel.com/ecfg_', { base36: [20, 40] }, '?token=', ...uuid],
      access: 'read',
      manual: { page: 'https://vercel.com/dashboard/stores', steps: ['Open the Edge Config, Tokens', 'Delete the token'] },
      reach: 'Reads the settings of one Edge Config.',
    },
    'vercel-deploy-hook': {
      name: 'Vercel deploy hook',
      // https://vercel.com/docs/deploy-hooks: nothing but the URL is asked for. What it looks like rests on samples.
      shape: ['https://api.vercel.com/v1/integrations/deploy/prj_', { base62: [24, 32] }, '/', { base62: [8, 14] }],
      access: 'write',
      manual: {
        page: 'https://vercel.com/docs/deploy-hooks',
        steps: ['The project, Settings, Git, Deploy Hooks', 'Revoke the hook'],
      },
      reach: 'Starts deployments of one project, at the team’s cost.',
    },
  },
} as const satisfies Service
