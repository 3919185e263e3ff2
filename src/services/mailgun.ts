import type { Service } from '../model/service.ts'

/**
 * Keys of Mailgun: `key-` and 32 hexadecimal digits, or 32, 8 and 8 of them joined by `-`, as samples look. `pubkey-` is for
 * validating addresses in a page.
 */
export const mailgun = {
  id: 'mailgun',
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/',
  hosts: ['api.mailgun.net', 'api.eu.mailgun.net', 'smtp.mailgun.org'],
  keys: {
    'mailgun-api-key': {
      name: 'Mailgun API key',
      shapes: [
        ['key-', { hex: 32 }],
        [{ hex: 32 }, '-', { hex: 8 }, '-', { hex: 8 }],
      ],
      beside: [
        { named: '*mailgun' },
        { named: '*mailgun_key' },
        { named: '*mailgun_api_key' },
        { named: '*mailgun_token' },
        { named: '*mailgun_secret' },
        { named: '*mailgun_password' },
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
