import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Keys of Brevo (Sendinblue): `xkeysib-` for the API and `xsmtpsib-` for SMTP, each with 64 hexadecimal digits, `-` and 16
 * letters and digits, as samples look.
 */
export const brevo = {
  id: 'brevo',
  name: 'Brevo',
  docs: 'https://developers.brevo.com/docs/api-key-authentication',
  hosts: ['api.brevo.com', 'api.sendinblue.com', 'smtp-relay.brevo.com'],
  keys: {
    'brevo-api-key': {
      name: 'Brevo API key',
      shape: ['xkeysib-', { hex: 64 }, '-', { base62: 16 }],
      alone: true,
      beside: [
        ...credentialNames('brevo', 'sendinblue'),
        { named: '*api_key' },
        { named: '*sib_key' },
        { named: '*sib_api' },
        { named: '*sib_api_key' },
        { named: '*key' },
        { named: '*mail' },
        { word: 'brevo', within: 300 },
        { word: 'sendinblue', within: 300 },
      ],
      carriers: [{ header: 'api-key', value: '{key}' }],
      // https://developers.brevo.com/reference/get-account. `unauthorized` is said of an address that is not allowed, too: so the sentence, which no page has.
      verify: {
        request: 'GET https://api.brevo.com/v3/account',
        means: { live: { status: 200, at: 'email' }, dead: { status: 401, at: 'message', is: 'Key not found' } },
        reads: { account: 'companyName' },
        inferred: true,
      },
      access: 'full',
      manual: {
        page: 'https://app.brevo.com/settings/keys/api',
        steps: ['API keys: find the key by its last characters', 'Delete it'],
      },
      reach: 'Sends mail and messages, reads and changes all contacts.',
    },
    'brevo-smtp-key': {
      name: 'Brevo SMTP key',
      shape: ['xsmtpsib-', { hex: 64 }, '-', { base62: 16 }],
      alone: true,
      beside: [
        ...credentialNames('brevo', 'sendinblue'),
        { named: '*smtp' },
        { named: '*mail' },
        { named: '*pass' },
        { named: '*password' },
        { named: '*key' },
        { word: 'brevo', within: 300 },
        { word: 'sendinblue', within: 300 },
      ],
      manual: {
        page: 'https://app.brevo.com/settings/keys/smtp',
        steps: ['SMTP: find the key by its last characters', 'Delete it'],
      },
      reach: 'Sends mail in the account’s name.',
    },
  },
} as const satisfies Service
