import type { Act, List, Mint, Service, Verify, When } from '../model/service.ts'

/** `OpenAI` in base64, in the middle of every key that the service has made for years. */
const marker = 'T3BlbkFJ'

const api = 'https://api.openai.com/v1'
/**
 * `invalid_api_key` is said of keys that are wrong, deleted or of nobody (https://platform.openai.com/docs/guides/error-codes). Other 401s are
 * of a wrong organization or an address that is not allowed; a 403 may be of the country that the call comes from.
 */
const refused = { status: 401, at: 'error.code', is: 'invalid_api_key' } as const
const models = {
  request: `GET ${api}/models`,
  means: {
    live: { status: 200, at: 'object', is: 'list' },
    dead: refused,
    // A restricted key that may not list models is recognized.
    limited: [
      { status: 403, at: 'error.type', is: 'invalid_request_error' },
      { status: 401, at: 'error.code', is: ['missing_scope', 'insufficient_permissions'] },
    ],
  },
} as const satisfies Verify

const denied = [
  { status: 400, at: 'error.message' },
  { status: 401, at: 'error.message' },
  { status: 403, at: 'error.message' },
] as const satisfies readonly When[]
const gone = { status: 404, at: 'error.message' } as const
const deleted = { status: 200, at: 'deleted', is: true } as const
const project = `${api}/organization/projects/{var.project}`

/** Keys of a project, redacted: an administrator sees those of others, too, so that a match proves nothing by itself. */
const projectKeys = {
  request: `GET ${project}/api_keys?limit=100&owner_project_access=any`,
  as: 'admin',
  items: 'data',
  next: { cursor: 'last_id', param: 'after' },
  match: { mask: 'redacted_value' },
  means: { done: { status: 200, at: 'data' }, denied: [...denied, gone] },
  reads: { id: 'id', name: 'name', created: 'created_at', used: 'last_used_at' },
} as const satisfies List

const adminKeys = {
  request: `GET ${api}/organization/admin_api_keys?limit=100`,
  as: 'admin',
  items: 'data',
  next: { cursor: 'last_id', param: 'after' },
  match: { mask: 'redacted_value' },
  label: 'name',
  means: { done: { status: 200, at: 'data' }, denied: [...denied, gone] },
  reads: { id: 'id', name: 'name', created: 'created_at', used: 'last_used_at', expires: 'expires_at' },
} as const satisfies List
const dropAdminKey = {
  request: `DELETE ${api}/organization/admin_api_keys/{list.id}`,
  as: 'admin',
  means: { done: deleted, gone, denied },
} as const satisfies Act
const makeAdminKey = {
  request: `POST ${api}/organization/admin_api_keys`,
  as: 'admin',
  json: { name: '{incident.label}' },
  means: { done: [200, 201], denied },
  gives: { key: 'value' },
  reads: { id: 'id', expires: 'expires_at' },
} as const satisfies Mint

/**
 * OpenAI's API keys. Keys of users are deleted by an administrator and made by the user alone; a service account goes with its keys, so that
 * a new key is one of a new account (https://platform.openai.com/docs/api-reference/project-service-accounts). Admin keys manage each other. The prefixes tell the kinds; each holds the same marker between two random runs of equal length. The reference
 * shows the prefix of admin keys, OpenAI's command line that of project keys; no page of the issuer shows the prefix of service accounts,
 * the marker or the lengths, which rest on public samples (project keys: 20, 58 or 74 characters on either side).
 */
export const openai = {
  id: 'openai',
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  hosts: ['api.openai.com'],
  // The project whose keys an administrator looks through; an admin key is not bound to one.
  vars: { project: { env: 'OPENAI_PROJECT_ID' } },
  keys: {
    'openai-project-key': {
      name: 'OpenAI project API key',
      source: 'https://github.com/openai/codex/blob/00cce8721591cc1a1a9690a7f5df22d0c0203ac5/codex-rs/cli/src/login.rs',
      shape: ['sk-proj-', { base64url: [40, 220], holds: marker }],
      alone: true,
      beside: [{ named: '*openai_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'openai/openai-admin-key', env: 'OPENAI_ADMIN_KEY' },
      verify: models,
      list: projectKeys,
      revoke: {
        request: `DELETE ${project}/api_keys/{list.id}`,
        as: 'admin',
        means: { done: deleted, gone, denied },
      },
      manual: { page: 'https://platform.openai.com/api-keys', steps: ['Choose the project', 'Revoke the key'] },
      reach:
        'Calls models at the cost of the project, and reads its files, threads and fine-tuned models as far as the key is permitted.',
    },
    'openai-service-account-key': {
      name: 'OpenAI service account API key',
      shape: ['sk-svcacct-', { base64url: [40, 220], holds: marker }],
      alone: true,
      beside: [{ named: '*openai_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'openai/openai-admin-key', env: 'OPENAI_ADMIN_KEY' },
      verify: models,
      // The record's id is the account's: its keys are deleted with it, and not otherwise.
      list: {
        ...projectKeys,
        label: 'owner.service_account.name',
        reads: { ...projectKeys.reads, id: 'owner.service_account.id' },
      },
      revoke: {
        request: `DELETE ${project}/service_accounts/{list.id}`,
        as: 'admin',
        means: { done: deleted, gone, denied },
      },
      create: {
        request: `POST ${project}/service_accounts`,
        as: 'admin',
        json: { name: '{incident.label}' },
        means: { done: [200, 201], denied },
        gives: { key: 'api_key.value' },
        reads: { id: 'id' },
      },
      manual: {
        page: 'https://platform.openai.com/settings/organization/api-keys',
        steps: ['Choose the project', 'Delete the service account or revoke its key'],
      },
      reach: 'Calls models at the cost of the project; nobody leaves the company with it, so that it lives long.',
    },
    'openai-admin-key': {
      name: 'OpenAI admin API key',
      source: 'https://platform.openai.com/docs/api-reference/admin-api-keys',
      shape: ['sk-admin-', { base64url: [40, 220], holds: marker }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'openai/openai-admin-key', env: 'OPENAI_ADMIN_KEY' },
      verify: {
        request: `GET ${api}/organization/admin_api_keys?limit=1`,
        means: { live: { status: 200, at: 'object', is: 'list' }, dead: refused },
      },
      list: adminKeys,
      revoke: dropAdminKey,
      create: makeAdminKey,
      access: 'full',
      manual: { page: 'https://platform.openai.com/settings/organization/admin-keys', steps: ['Revoke the key'] },
      reach: 'Administers the organization: its users, projects, API keys and audit log; it calls no model.',
    },
    'openai-user-key': {
      name: 'OpenAI user API key (legacy)',
      shapes: [
        ['sk-', { base62: 20 }, marker, { base62: 20 }],
        ['sk-None-', { base62: 20 }, marker, { base62: 20 }],
      ],
      alone: true,
      beside: [{ named: '*openai_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: models,
      access: 'full',
      manual: { page: 'https://platform.openai.com/settings/profile/api-keys', steps: ['User API keys', 'Revoke the key'] },
      reach: 'Does in all projects what the person who made it may, at the cost of the organization.',
    },
  },
} as const satisfies Service
