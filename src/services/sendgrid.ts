import type { Service } from '../model/service.ts'

/**
 * API keys of SendGrid: 69 characters, says its page: `SG`, the key’s id and the secret, joined by dots, as samples look.
 */
export const sendgrid = {
  id: 'sendgrid',
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  hosts: ['api.sendgrid.com', 'api.eu.sendgrid.com', 'smtp.sendgrid.net'],
  keys: {
    'sendgrid-api-key': {
      name: 'SendGrid API key',
      source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
      shape: ['SG.', { base64url: 22, as: 'id' }, '.', { base64url: 43 }],
      beside: [
        { named: '*sendgrid' },
        { named: '*sendgrid_key' },
        { named: '*sendgrid_api_key' },
        { named: '*sendgrid_token' },
        { named: '*sendgrid_secret' },
        { named: '*sendgrid_password' },
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
      manual: { page: 'https://app.sendgrid.com/settings/api_keys', steps: ['Find the key by its id', 'Delete it'] },
      reach: 'Sends mail in the account’s name, as far as its scopes go; with full access everything but billing.',
    },
  },
} as const satisfies Service
