import type { Service } from '../model/service.ts'

const at = 'messages.0'
/** In words that no page has; a token that may not be used from the caller's address is refused, too. */
const refused = { status: 401, at, is: ['Invalid Auth token', 'Invalid Auth Token'] } as const
const acts = {
  verify: {
    request: 'GET https://api.doppler.com/v3/me',
    means: { live: { status: 200, at: 'type' }, dead: refused },
    inferred: true,
    reads: { id: 'slug', name: 'name', account: 'workplace.name', created: 'created_at', used: 'last_seen_at' },
  },
  // https://docs.doppler.com/reference/auth-revoke: what it ends stands in its body.
  revoke: {
    request: 'POST https://api.doppler.com/v3/auth/revoke',
    json: { token: '{key}' },
    means: {
      done: [
        { status: 200, at: 'success', is: true },
        { status: 200, empty: '{}' },
      ],
      gone: refused,
      denied: { status: 403, at },
    },
  },
} as const

/**
 * Tokens of Doppler: `dp`, the type, for service tokens also the config, then 40 to 44 letters and digits. A page shows that
 * form for service tokens; the others and the lengths are read from samples.
 *
 * Every token tells of itself and ends itself. A service token is made for one config; which, and whether the new one may `read` or `read/write`,
 * settings say, since no answer tells it of the old one.
 */
export const doppler = {
  id: 'doppler',
  name: 'Doppler',
  docs: 'https://docs.doppler.com/reference/auth-token-formats',
  hosts: ['api.doppler.com'],
  vars: {
    project: { env: 'DOPPLER_PROJECT' },
    config: { env: 'DOPPLER_CONFIG' },
    access: { env: 'REKEY_DOPPLER_ACCESS' },
  },
  keys: {
    'doppler-service-token': {
      name: 'Doppler service token',
      source: 'https://docs.doppler.com/docs/service-tokens',
      shapes: [
        ['dp.st.', { base62: [40, 44] }],
        ['dp.st.', { base64url: [2, 35] }, '.', { base62: [40, 44] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'doppler/doppler-other-token', env: 'REKEY_DOPPLER_ADMIN' },
      ...acts,
      list: {
        request: 'GET https://api.doppler.com/v3/configs/config/tokens?project={var.project}&config={var.config}',
        as: 'admin',
        items: 'tokens',
        match: { id: 'slug', is: '{verify.id}' },
        label: 'name',
        means: { done: { status: 200, at: 'tokens' }, denied: [refused, { status: 403, at }, { status: 404, at }] },
        reads: { id: 'slug', name: 'name', created: 'created_at', used: 'last_seen_at', expires: 'expires_at' },
      },
      create: {
        request: 'POST https://api.doppler.com/v3/configs/config/tokens',
        as: 'admin',
        json: { project: '{var.project}', config: '{var.config}', name: '{incident.label}', access: '{var.access}' },
        means: {
          done: [
            { status: 200, at: 'token.key' },
            { status: 201, at: 'token.key' },
          ],
          denied: [refused, { status: 403, at }, { status: 404, at }, { status: 400, at }],
        },
        gives: { key: 'token.key' },
        reads: { id: 'token.slug', created: 'token.created_at', expires: 'token.expires_at' },
      },
      manual: { page: 'https://dashboard.doppler.com/', steps: ['The project, the config, Access', 'Revoke the token'] },
      reach: 'Reads, perhaps writes, the secrets of one config.',
    },
    'doppler-other-token': {
      name: 'Doppler personal, CLI, SCIM, audit or account token',
      shape: [{ oneOf: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'] }, { base62: [40, 44] }],
      alone: true,
      beside: [
        { named: '*doppler_token' },
        { named: '*doppler_api_key' },
        { named: '*doppler_service_token' },
        { named: '*doppler_cli_token' },
        { named: '*doppler_api_token' },
        { named: '*doppler_personal_token' },
        { named: '*doppler_key' },
        { named: '*doppler_scim_token' },
        { named: '*doppler_service_account_token' },
        { named: '*token' },
        { word: 'doppler', within: 200 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      ...acts,
      manual: { page: 'https://dashboard.doppler.com/workplace/tokens', steps: ['Tokens, the type', 'Revoke the token'] },
      reach: 'Reads and writes secrets as its user or service account may.',
    },
  },
} as const satisfies Service
