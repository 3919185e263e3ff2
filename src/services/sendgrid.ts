import type { Act, Mint, Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

// https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors: a list of messages.
const at = 'errors.0.message'
const refused = {
  status: 401,
  at,
  is: ['The provided authorization grant is invalid, expired, or revoked', 'authorization required'],
} as const
const denied = [
  { status: 401, at },
  { status: 403, at },
] as const
const drop = {
  request: 'DELETE https://{var.api}/v3/api_keys/{key.id}',
  means: { done: 204, gone: { status: 404, at }, denied },
} as const satisfies Act
// Without `scopes` the new key might do everything: the template stops the call where none were read.
const make = {
  request: 'POST https://{var.api}/v3/api_keys',
  json: { name: '{incident.label}', scopes: '{verify.scopes}' },
  means: { done: { status: 201, at: 'api_key' }, denied: [...denied, { status: 400, at }] },
  gives: { key: 'api_key' },
  reads: { id: 'api_key_id' },
} as const satisfies Mint

/**
 * API keys of SendGrid: 69 characters, says its page: `SG`, the key’s id and the secret, joined by dots, as samples look.
 *
 * Accounts of the European Union answer at a host of their own, which is a setting. The id stands in the key, so that a key is deleted by it:
 * by an administrator's key, or by itself where it has `api_keys.delete`. No call tells when one was made.
 */
export const sendgrid = {
  id: 'sendgrid',
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  hosts: ['{var.api}', 'api.sendgrid.com', 'api.eu.sendgrid.com', 'smtp.sendgrid.net'],
  vars: { api: { env: 'REKEY_SENDGRID_API', default: 'api.sendgrid.com' } },
  keys: {
    'sendgrid-api-key': {
      name: 'SendGrid API key',
      source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
      shape: ['SG.', { base64url: 22, as: 'id' }, '.', { base64url: 43 }],
      alone: true,
      beside: [
        ...credentialNames('sendgrid'),
        { named: '*sg_api' },
        { named: '*sg_api_key' },
        { named: '*sg_key' },
        { named: '*api_key' },
        { named: '*mail' },
        { named: '*smtp' },
        { named: '*password' },
        { named: '*pass' },
        { named: '*email' },
        { named: '*authorization' },
        { named: '*key' },
        { named: '*token' },
        { word: 'sendgrid', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'sendgrid/sendgrid-api-key', env: 'REKEY_SENDGRID_ADMIN' },
      verify: {
        request: 'GET https://{var.api}/v3/scopes',
        means: { live: { status: 200, at: 'scopes' }, dead: refused },
        reads: { scopes: 'scopes' },
      },
      list: {
        request: 'GET https://{var.api}/v3/api_keys',
        as: 'admin',
        items: 'result',
        match: { id: 'api_key_id', is: '{key.id}' },
        label: 'name',
        means: { done: { status: 200, at: 'result' }, denied },
        reads: { id: 'api_key_id', name: 'name' },
      },
      revoke: [{ ...drop, as: 'admin' }, drop],
      create: [{ ...make, as: 'admin' }, make],
      scopes: {
        read: ['*.read', '2fa_required', 'sender_verification_eligible', 'sender_verification_legacy'],
        write: ['*.send', '*.create', '*.update', '*.delete', '*.write', '*.exempt'],
        full: ['api_keys.create', 'api_keys.update', 'teammates.*', 'access_settings.*', 'sso.*'],
      },
      manual: { page: 'https://app.sendgrid.com/settings/api_keys', steps: ['Find the key by its id', 'Delete it'] },
      reach: 'Sends mail in the account’s name, as far as its scopes go; with full access everything but billing.',
    },
  },
} as const satisfies Service
