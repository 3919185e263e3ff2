import type { Service, Verify } from '../model/service.ts'

const whoAmI: Verify = {
  request: 'GET https://api.airtable.com/v0/meta/whoami',
  means: { live: { status: 200, at: 'id' }, dead: { status: 401, at: 'error.type' } },
  reads: { owner: 'email', account: 'id', scopes: 'scopes' },
}
const scopes = { read: ['*:read'], write: ['*:write', '*:manage', '*:manage*'] } as const

/**
 * Personal and OAuth access tokens are `pat` or `oaa`, 14 letters and digits, a point and 64 hex digits; the old keys,
 * ended in 2024, `key` and 14. Samples look so; pages show no layout. The name of the service must stand near.
 * A token says of itself whose it is and what it may do (https://airtable.com/developers/web/api/get-user-id-scopes); no call ends one.
 */
export const airtable = {
  id: 'airtable',
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/api/authentication',
  hosts: ['api.airtable.com', 'hooks.airtable.com'],
  keys: {
    'airtable-personal-access-token': {
      name: 'Airtable personal access token',
      shape: ['pat', { base62: 14, as: 'id' }, '.', { hex: 64 }],
      alone: true,
      beside: [
        { named: '*airtable_api_key' },
        { named: '*airtable_token' },
        { named: '*airtable_pat' },
        { named: '*airtable_personal_access_token' },
        { named: '*airtable_access_token' },
        { named: '*airtable_key' },
        { named: '*airtable_api_token' },
        { named: 'apiKey' },
        { named: 'api_key' },
        { named: 'token' },
        { named: 'accessToken' },
        { word: 'airtable', within: 400 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: whoAmI,
      scopes,
      manual: { page: 'https://airtable.com/create/tokens', steps: ['Open the token', 'Delete it, or regenerate it'] },
      reach: 'Reads and changes the bases that were chosen, as far as its scopes go.',
    },
    'airtable-oauth-token': {
      name: 'Airtable OAuth access token',
      shape: ['oaa', { base62: 14, as: 'id' }, '.', { base64url: [40, 400] }],
      beside: [
        { named: '*airtable_access_token' },
        { named: '*airtable_token' },
        { named: '*airtable_oauth_token' },
        { word: 'airtable', within: 400 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: whoAmI,
      scopes,
      manual: {
        page: 'https://airtable.com/account',
        steps: ['Account, Integrations, Third-party integrations', 'Revoke access'],
      },
      reach: 'Reads and changes the bases that were chosen; for an hour.',
    },
    'airtable-webhook': {
      name: 'Airtable automation webhook URL',
      // As samples look: the ids of base, automation and trigger.
      shape: [
        'https://hooks.airtable.com/workflows/v1/genericWebhook/app',
        { base62: 14 },
        '/wfl',
        { base62: 14 },
        '/wtr',
        { base62: 14 },
      ],
      access: 'write',
      manual: {
        page: 'https://airtable.com/',
        steps: ['Open the base, Automations, the trigger', 'Delete the trigger and make a new one: the address changes'],
      },
      reach: 'Starts one automation with any data.',
    },
  },
} as const satisfies Service
