import type { Service } from '../model/service.ts'

const tokens = 'https://api.linode.com/v4/profile/tokens'
const denied = [
  { status: 401, at: 'errors.0.reason' },
  { status: 403, at: 'errors.0.reason' },
] as const

/**
 * Personal access tokens of Linode: 64 hexadecimal digits in samples. Their list shows the first 16 of them, and a token may end itself
 * (https://techdocs.akamai.com/linode-api/reference/delete-personal-access-token). A new one that names no scopes has those of the token
 * that makes it, and no more (https://techdocs.akamai.com/linode-api/reference/post-personal-access-token). Secret keys of Object Storage
 * have 40 letters and digits, as in the page’s example.
 */
export const linode = {
  id: 'linode',
  name: 'Linode (Akamai Cloud)',
  docs: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
  hosts: ['api.linode.com'],
  keys: {
    'linode-token': {
      name: 'Linode personal access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*linode_token' },
        { named: '*linode_api_token' },
        { named: '*linode_cli_token' },
        { named: '*linode_api_key' },
        { named: '*linode_access_token' },
        { named: '*linode_pat' },
        { named: '*linode_key' },
        { word: 'api.linode.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: {
        request: 'GET https://api.linode.com/v4/profile',
        means: {
          live: { status: 200, at: 'username' },
          dead: { status: 401, at: 'errors.0.reason', is: 'Invalid Token' },
          // A token without the scope for profiles is a token.
          limited: [
            { status: 401, at: 'errors.0.reason', is: 'Your OAuth token is not authorized to use this endpoint.' },
            { status: 403, at: 'errors.0.reason' },
          ],
        },
        reads: { owner: 'username', account: { header: 'x-customer-uuid' }, scopes: { header: 'x-oauth-scopes', split: ' ' } },
      },
      list: {
        request: `GET ${tokens}?page_size=100`,
        items: 'data',
        next: { page: 'page', size: 100 },
        match: { first: 'token', least: 16 },
        label: 'label',
        means: { done: { status: 200, at: 'data' }, denied },
        reads: { id: 'id', name: 'label', created: 'created', expires: 'expiry', scopes: 'scopes' },
      },
      revoke: {
        request: `DELETE ${tokens}/{list.id}`,
        means: { done: { status: 200, empty: true }, gone: { status: 404, at: 'errors.0.reason' }, denied },
      },
      create: {
        request: `POST ${tokens}`,
        json: { label: '{incident.label}' },
        means: { done: { status: 200, at: 'token' }, denied: [...denied, { status: 400, at: 'errors.0.reason' }] },
        gives: { key: 'token' },
        reads: { id: 'id' },
        ifLost: ['Cloud Manager, API Tokens', 'Revoke the newest token: its value never arrived'],
      },
      scopes: { read: ['*:read_only'], write: ['*:read_write'], full: ['\\*'] },
      manual: { page: 'https://cloud.linode.com/profile/tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Does what its scopes name in the account: machines, volumes, domains.',
    },
    'linode-object-storage-key': {
      name: 'Linode Object Storage secret key',
      source: 'https://techdocs.akamai.com/linode-api/reference/post-object-storage-keys',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*linode_obj_secret_key' },
        { named: '*linode_obj_secret' },
        { named: '*linode_object_storage_secret_key' },
        { named: '*linode_object_storage_secret' },
        { named: '*linode_storage_secret_key' },
        { named: '*linode_bucket_secret_key' },
        { named: '*linode_bucket_secret' },
        { named: '*linode_s3_secret_key' },
        { named: '*linode_s3_secret' },
        { named: '*linode_secret_key' },
      ],
      manual: {
        page: 'https://cloud.linode.com/object-storage/access-keys',
        steps: ['Find the key by its label', 'Revoke it'],
      },
      reach: 'With its access key: reads, writes and deletes files of the buckets that it may.',
    },
  },
} as const satisfies Service
