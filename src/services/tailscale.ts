import type { Act, Service } from '../model/service.ts'

// https://tailscale.com/api: `-` is the tailnet that the token is of.
const record = 'https://api.tailscale.com/api/v2/tailnet/-/keys/{key.id}'
const refused = { status: 401, at: 'message', is: 'API token invalid' } as const
const drop = (as: 'key' | 'admin'): Act => ({
  request: `DELETE ${record}`,
  as,
  means: { done: 200, gone: { status: 404, at: 'message' }, denied: [refused, { status: 403, at: 'message' }] },
})
const admin = { is: 'tailscale/tailscale-api-token', env: 'REKEY_TAILSCALE_ADMIN' } as const

/**
 * An access token reads and deletes its own record, and by their ids those of auth keys and OAuth clients, which can't be asked about without
 * using them up. Keys of Tailscale: `tskey`, the type, the key’s id (which ends in `CNTRL`) and the secret.
 */
export const tailscale = {
  id: 'tailscale',
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1277/key-prefixes',
  hosts: ['api.tailscale.com', 'login.tailscale.com', 'controlplane.tailscale.com'],
  keys: {
    'tailscale-api-token': {
      name: 'Tailscale API access token',
      source: 'https://tailscale.com/kb/1277/key-prefixes',
      shape: ['tskey-api-', { base62: [8, 24], as: 'id' }, '-', { base62: [16, 64] }],
      carriers: [{ basic: '{key}:' }, { header: 'Authorization', value: 'Bearer {key}' }],
      verify: {
        request: `GET ${record}`,
        means: { live: { status: 200, at: 'id' }, dead: refused },
        // The words of a refusal are on no page.
        inferred: true,
        reads: { id: 'id', name: 'description', owner: 'userId', created: 'created', expires: 'expires' },
      },
      revoke: drop('key'),
      access: 'full',
      manual: { page: 'https://login.tailscale.com/admin/settings/keys', steps: ['Find the token by its id', 'Revoke it'] },
      reach: 'Manages the whole network as its user may: devices, rules, keys.',
    },
    'tailscale-auth-key': {
      name: 'Tailscale auth key',
      source: 'https://tailscale.com/kb/1277/key-prefixes',
      shape: ['tskey-auth-', { base62: [8, 24], as: 'id' }, '-', { base62: [16, 64] }],
      admin,
      revoke: drop('admin'),
      manual: {
        page: 'https://login.tailscale.com/admin/settings/keys',
        steps: ['Find the key by its id', 'Revoke it; remove devices that it added'],
      },
      reach: 'Joins machines to the network.',
    },
    'tailscale-oauth-client': {
      name: 'Tailscale OAuth client secret',
      source: 'https://tailscale.com/kb/1277/key-prefixes',
      shape: ['tskey-client-', { base62: [8, 24], as: 'id' }, '-', { base62: [16, 64] }],
      admin,
      revoke: drop('admin'),
      manual: {
        page: 'https://login.tailscale.com/admin/settings/trust-credentials',
        steps: ['Find the client by its id', 'Revoke it'],
      },
      reach: 'Makes access tokens as far as its scopes go.',
    },
    'tailscale-scim-key': {
      name: 'Tailscale SCIM key',
      source: 'https://tailscale.com/kb/1277/key-prefixes',
      shape: ['tskey-scim-', { base62: [8, 24], as: 'id' }, '-', { base62: [16, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://login.tailscale.com/admin/settings/user-management',
        steps: ['User & group provisioning', 'Regenerate the key'],
      },
      reach: 'Adds and removes users of the network.',
    },
    'tailscale-webhook-secret': {
      name: 'Tailscale webhook secret',
      source: 'https://tailscale.com/kb/1277/key-prefixes',
      shapes: [['tskey-webhook-', { base62: [8, 24], as: 'id' }, '-', { base62: [16, 64] }]],
      manual: { page: 'https://login.tailscale.com/admin/settings/webhooks', steps: ['Open the webhook', 'Rotate its secret'] },
      reach: 'Signs events that look as if Tailscale had sent them.',
    },
  },
} as const satisfies Service
