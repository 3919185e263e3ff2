import type { Act, Service, Verify } from '../model/service.ts'

const version = { 'notion-version': '2022-06-28' } as const
const means = {
  live: { status: 200, at: 'object', is: 'user' },
  dead: { status: 401, at: 'code', is: 'unauthorized' },
  limited: { status: 403, at: 'code', is: 'restricted_resource' },
} as const
const whoAmI: Verify = {
  request: 'GET https://api.notion.com/v1/users/me',
  headers: version,
  means,
  reads: { id: 'id', name: 'name', owner: 'bot.owner.user.name', account: 'bot.workspace_name' },
}
/** Tokens that a person gave to a public connection are ended by that connection's client; those of internal ones it refuses. */
const revoke: Act = {
  request: 'POST https://api.notion.com/v1/oauth/revoke',
  as: 'admin',
  headers: version,
  json: { token: '{key}' },
  means: {
    done: { status: 200, at: 'request_id' },
    denied: [
      { status: 400, at: 'code' },
      { status: 401, at: 'code' },
      { status: 403, at: 'code' },
    ],
  },
}

/**
 * Tokens of connections begin with `ntn_`, as the issuer’s MCP server shows, those from before September 2024 with `secret_`; digits and lengths are those
 * of samples. `secret_` is anybody’s prefix, so the service must be named near. Errors have a `code`
 * (https://developers.notion.com/reference/status-codes). Internal tokens are refreshed by hand alone; those of a public connection are
 * revoked by its client (https://developers.notion.com/reference/revoke-token).
 */
export const notion = {
  id: 'notion',
  name: 'Notion',
  docs: 'https://developers.notion.com/guides/authorization/credential-security',
  hosts: ['api.notion.com'],
  keys: {
    'notion-token': {
      name: 'Notion API token',
      source: 'https://github.com/makenotion/notion-mcp-server/blob/0c87e278f9b359fb146507063a3d96eda66823c4/README.md',
      shape: ['ntn_', { digit: 11 }, { base62: 35 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'notion/notion-oauth-client', env: 'REKEY_NOTION_CLIENT' },
      verify: whoAmI,
      revoke,
      manual: {
        page: 'https://www.notion.so/profile/integrations',
        steps: ['Open the connection, Configuration', 'Refresh the secret: the old one ends'],
      },
      reach: 'Reads and changes the pages that are shared with it.',
    },
    'notion-legacy-token': {
      name: 'Notion API token (old form)',
      shape: ['secret_', { base62: 43 }],
      // GrowthBook's look the same
      shared: true,
      beside: [
        { named: '*notion_api_key' },
        { named: '*notion_token' },
        { named: '*notion_key' },
        { named: '*notion_secret' },
        { named: '*notion_api_token' },
        { named: '*notion_access_token' },
        { named: '*notion_integration_token' },
        { named: '*notion_integration_secret' },
        { named: '*notion_api_secret' },
        { named: '*notion_auth_token' },
        { word: 'notion', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'notion/notion-oauth-client', env: 'REKEY_NOTION_CLIENT' },
      verify: whoAmI,
      revoke,
      manual: {
        page: 'https://www.notion.so/profile/integrations',
        steps: ['Open the connection, Configuration', 'Refresh the secret: the old one ends'],
      },
      reach: 'Reads and changes the pages that are shared with it.',
    },
    // Client id and secret as they are written together; alone, the secret looks like a token of the old form.
    'notion-oauth-client': {
      name: 'Notion OAuth client',
      shape: [
        { hex: 8, as: 'a' },
        '-',
        { hex: 4, as: 'b' },
        '-',
        { hex: 4, as: 'c' },
        '-',
        { hex: 4, as: 'd' },
        '-',
        { hex: 12, as: 'e' },
        ':secret_',
        { base62: 43, as: 'secret' },
      ],
      alone: true,
      beside: [{ named: '*notion_client' }, { named: '*notion_oauth_client' }, { word: 'notion', within: 200 }],
      carriers: [{ basic: '{key.a}-{key.b}-{key.c}-{key.d}-{key.e}:secret_{key.secret}' }],
      manual: {
        page: 'https://www.notion.so/profile/integrations',
        steps: ['Open the public connection, Configuration', 'Refresh the secret: the old one ends'],
      },
      reach: 'Turns codes into tokens of those who connect, asks about such tokens and ends them.',
    },
    'notion-refresh-token': {
      name: 'Notion OAuth refresh token',
      source: 'https://developers.notion.com/docs/authorization',
      shape: ['nrt_', { digit: 11 }, { base62: 35 }],
      manual: {
        page: 'https://www.notion.so/profile/integrations',
        steps: ['Open the public connection, Configuration', 'Refresh the client secret; the person ends the connection'],
      },
      reach: 'Gets new tokens of one person’s connection, with the client’s secret.',
    },
  },
} as const satisfies Service
