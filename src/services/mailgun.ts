import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

const refused = { status: 401, at: 'message' } as const
const denied = [refused, { status: 403, at: 'message' }, { status: 400, at: 'message' }] as const

/**
 * Keys of Mailgun: `key-` and 32 hexadecimal digits, or 32, 8 and 8 of them joined by `-`, as samples look: the README of its own library shows `key-` alone. `pubkey-` is for
 * validating addresses in a page.
 *
 * The United States and Europe are separate, and a key for sending is refused by every other call: the host is a setting, and a first refusal
 * proves nothing. The id of a key is two groups of eight digits (https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/keys);
 * a record whose id is the last seventeen characters of a key is that key's. A new key needs the role of the old one, which no call tells.
 */
export const mailgun = {
  id: 'mailgun',
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/',
  hosts: ['{var.api}', 'api.mailgun.net', 'api.eu.mailgun.net', 'smtp.mailgun.org'],
  vars: { api: { env: 'REKEY_MAILGUN_API', default: 'api.mailgun.net' } },
  keys: {
    'mailgun-api-key': {
      name: 'Mailgun API key',
      source: 'https://github.com/mailgun/mailgun-php/blob/0018d4f6ad271c418bc87d4c664ef07df0c85fad/README.md',
      shapes: [
        ['key-', { hex: 32 }],
        [{ hex: 32 }, '-', { hex: 8, as: 'first' }, '-', { hex: 8, as: 'second' }],
      ],
      beside: [
        ...credentialNames('mailgun'),
        { named: '*mg_api' },
        { named: '*mg_api_key' },
        { named: '*mg_key' },
        { named: '*api_key' },
        { named: '*private_api_key' },
        { named: '*domain_key' },
        { named: '*sending_key' },
        { named: '*mail_password' },
        { named: '*smtp_password' },
        { word: 'mailgun', within: 300 },
      ],
      carriers: [{ basic: 'api:{key}' }],
      admin: { is: 'mailgun/mailgun-api-key', env: 'REKEY_MAILGUN_ADMIN' },
      verify: {
        request: 'GET https://{var.api}/v3/domains?limit=1',
        means: {
          live: { status: 200, at: 'items' },
          // In its own words, or in the header that names its realm: the body is the one word `Forbidden`, which any proxy has.
          dead: [refused, { status: 401, header: 'www-authenticate', is: 'Basic realm="MG API"' }],
        },
        // Neither is on a page.
        inferred: true,
      },
      list: {
        request: 'GET https://{var.api}/v1/keys',
        as: 'admin',
        items: 'items',
        match: { id: 'id', is: '{key.first}-{key.second}' },
        means: { done: { status: 200, at: 'items' }, denied },
        reads: {
          id: 'id',
          name: 'description',
          owner: 'requestor',
          created: 'created_at',
          expires: 'expires_at',
        },
      },
      revoke: {
        request: 'DELETE https://{var.api}/v1/keys/{list.id}',
        as: 'admin',
        means: { done: { status: 200, at: 'message' }, gone: { status: 404, at: 'message' }, denied },
      },
      manual: { page: 'https://app.mailgun.com/settings/api_security', steps: ['Find the key by its id', 'Delete it'] },
      reach: 'Sends and reads mail of the account’s domains, as far as its role goes.',
    },
    'mailgun-signing-key': {
      name: 'Mailgun webhook signing key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*mailgun_webhook_signing_key' },
        { named: '*mailgun_signing_key' },
        { named: '*mailgun_http_webhook_signing_key' },
        { named: '*mailgun_webhook_key' },
        { named: '*mailgun_webhook_secret' },
        { named: '*mg_webhook_signing_key' },
      ],
      manual: { page: 'https://app.mailgun.com/settings/api_security', steps: ['HTTP webhook signing key', 'Regenerate it'] },
      reach: 'Signs events that look as if Mailgun had sent them.',
    },
  },
} as const satisfies Service
