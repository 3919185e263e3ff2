import type { Service } from '../model/service.ts'

/** API tokens of Mailtrap: 32 hexadecimal digits in samples; inboxes for testing have a user and a password of 14. */
export const mailtrap = {
  id: 'mailtrap',
  name: 'Mailtrap',
  docs: 'https://docs.mailtrap.io/email-api-smtp/setup/api-tokens',
  hosts: ['mailtrap.io', 'send.api.mailtrap.io', 'sandbox.api.mailtrap.io', 'live.smtp.mailtrap.io', 'sandbox.smtp.mailtrap.io'],
  keys: {
    'mailtrap-api-token': {
      name: 'Mailtrap API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*mailtrap_api_token' },
        { named: '*mailtrap_token' },
        { named: '*mailtrap_api_key' },
        { named: '*mailtrap_key' },
        { named: '*mailtrap_live_token' },
        { named: '*mailtrap_sending_token' },
      ],
      carriers: [
        { header: 'Api-Token', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      // https://api-docs.mailtrap.io/docs/mailtrap-api-docs/; an array of accounts
      verify: {
        request: 'GET https://mailtrap.io/api/accounts',
        means: { live: { status: 200, at: 'length' }, dead: { status: 401, at: 'error', is: 'Incorrect API token' } },
        reads: { account: '0.name' },
        inferred: true,
      },
      manual: { page: 'https://mailtrap.io/api-tokens', steps: ['Find the token', 'Delete it, or reset it'] },
      reach: 'Sends mail from the domains that it may, or reads test inboxes.',
    },
    'mailtrap-sandbox-password': {
      name: 'Mailtrap sandbox password',
      shape: [{ hex: 14 }],
      beside: [
        { named: '*mailtrap_password' },
        { named: '*mailtrap_pass' },
        { named: '*mailtrap_smtp_password' },
        { named: '*mailtrap_smtp_pass' },
        { word: 'smtp.mailtrap.io', within: 160 },
      ],
      manual: { page: 'https://mailtrap.io/inboxes', steps: ['Open the inbox, SMTP settings', 'Reset the credentials'] },
      reach: 'Reads and writes one test inbox, with what the application under test sent.',
    },
  },
} as const satisfies Service
