import type { Act, Service, When } from '../model/service.ts'

const api = 'https://api.anthropic.com/v1'
const headers = { 'anthropic-version': '2023-06-01' } as const
// https://platform.claude.com/docs/en/api/errors
const refused = { status: 401, at: 'error.type', is: 'authentication_error' } as const
const restricted = { status: 403, at: 'error.type', is: 'permission_error' } as const
const denied = [
  { status: 400, at: 'error.type', is: 'invalid_request_error' },
  refused,
  restricted,
] as const satisfies readonly When[]

/** Sets what becomes of an API key: `inactive` can be taken back, `archived` can't. */
const become = (status: 'active' | 'inactive' | 'archived'): Act => ({
  request: `POST ${api}/organizations/api_keys/{list.id}`,
  as: 'admin',
  headers,
  json: { status },
  means: {
    done: { status: 200, at: 'status', is: status },
    gone: { status: 404, at: 'error.type', is: 'not_found_error' },
    denied,
  },
})

/**
 * An administrator lists API keys, stops, starts and archives them (https://platform.claude.com/docs/en/api/admin); none are made by the
 * API. A list shows a hint of a key, so that a match is proved by stopping it. Admin keys are managed by hand. Anthropic's keys. The reference shows the prefix and the closing `AA` of API keys; a hyphen before the last eight characters and all
 * lengths rest on public samples. Compliance access keys are made in the settings of an organization, OAuth tokens come from signing in
 * with Claude Code (`CLAUDE_CODE_OAUTH_TOKEN`), session keys are the cookie of claude.ai: no page shows their layout.
 */
export const anthropic = {
  id: 'anthropic',
  name: 'Anthropic',
  docs: 'https://platform.claude.com/docs/en/manage-claude/admin-api-keys',
  hosts: ['api.anthropic.com', 'claude.ai'],
  keys: {
    'anthropic-api-key': {
      name: 'Anthropic API key',
      source: 'https://platform.claude.com/docs/en/api/http/admin/api_keys/retrieve',
      shape: ['sk-ant-api03-', { base64url: 86 }, '-', { base64url: 6 }, 'AA'],
      carriers: [
        { header: 'x-api-key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      admin: { is: 'anthropic/anthropic-admin-key', env: 'ANTHROPIC_ADMIN_KEY' },
      verify: {
        request: `GET ${api}/models?limit=1`,
        headers,
        means: { live: { status: 200, at: 'data' }, dead: refused, limited: restricted },
      },
      list: {
        request: `GET ${api}/organizations/api_keys?limit=100`,
        as: 'admin',
        headers,
        items: 'data',
        next: { cursor: 'last_id', param: 'after_id' },
        match: { mask: 'partial_key_hint' },
        means: { done: { status: 200, at: 'data' }, denied },
        reads: { id: 'id', name: 'name', owner: 'created_by.id', created: 'created_at', expires: 'expires_at' },
      },
      disable: { ...become('inactive'), undo: become('active') },
      revoke: become('archived'),
      manual: { page: 'https://platform.claude.com/settings/keys', steps: ['Open the menu beside the key', 'Delete it'] },
      reach: 'Calls models at the cost of the workspace, and reads its files, batches and skills.',
    },
    'anthropic-admin-key': {
      name: 'Anthropic admin API key',
      source: 'https://platform.claude.com/docs/en/manage-claude/admin-api-keys',
      shape: ['sk-ant-admin01-', { base64url: 93 }, 'AA'],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      verify: {
        request: `GET ${api}/organizations/me`,
        headers,
        means: { live: { status: 200, at: 'type', is: 'organization' }, dead: refused, limited: restricted },
        reads: { account: 'name' },
      },
      access: 'full',
      manual: { page: 'https://platform.claude.com/settings/admin-keys', steps: ['Open the menu beside the key', 'Delete it'] },
      reach: 'Administers the organization: its members, invites, workspaces, API keys and usage reports.',
    },
    'anthropic-compliance-key': {
      name: 'Anthropic compliance access key',
      shape: ['sk-ant-api01-', { base64url: [80, 200] }],
      alone: true,
      beside: [{ named: '*anthropic_compliance_api_key' }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://claude.ai/admin-settings', steps: ['API access', 'Delete the key'] },
      reach: 'Reads the organization’s activity, chats and files, as far as its scopes go.',
    },
    'anthropic-oauth-token': {
      name: 'Anthropic OAuth token',
      shape: [{ oneOf: ['sk-ant-oat01-', 'sk-ant-ort01-'] }, { base64url: [80, 200] }],
      alone: true,
      beside: [{ named: 'claude_code_oauth_token' }, { named: 'anthropic_auth_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://claude.ai/settings/claude-code', steps: ['Authorization tokens', 'Revoke the token'] },
      reach: 'Calls models within the subscription of the person who signed in; a refresh token makes new access tokens.',
    },
    'anthropic-session-key': {
      name: 'Claude session key',
      shape: [{ oneOf: ['sk-ant-sid01-', 'sk-ant-sid02-'] }, { base64url: [80, 200] }],
      alone: true,
      beside: [{ named: '*claude_session_key' }],
      carriers: [{ header: 'Cookie', value: 'sessionKey={key}' }],
      manual: { page: 'https://claude.ai/settings/account', steps: ['Active sessions', 'Log out of all devices'] },
      reach: 'Is a browser session: reads the conversations, files and settings of the person.',
    },
  },
} as const satisfies Service
