import type { Service } from '../model/service.ts'

/**
 * API tokens of MailerLite are JSON Web Tokens; those of the classic version 32 hexadecimal digits, as in the examples of its
 * reference.
 */
export const mailerlite = {
  id: 'mailerlite',
  name: 'MailerLite',
  docs: 'https://developers.mailerlite.com/docs/#authentication',
  hosts: ['connect.mailerlite.com', 'api.mailerlite.com'],
  keys: {
    'mailerlite-api-token': {
      name: 'MailerLite API token',
      shape: ['eyJ', { base64url: [10, 200] }, '.eyJ', { base64url: [60, 1000] }, '.', { base64url: [300, 900] }],
      check: 'jwt',
      beside: [
        { named: '*mailer_lite_api_key' },
        { named: '*mailerlite_token' },
        { named: '*mailerlite_api_token' },
        { named: '*mailerlite_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.mailerlite.com/integrations/api', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads and changes subscribers and campaigns.',
    },
    'mailerlite-classic-key': {
      name: 'MailerLite Classic API key',
      source: 'https://developers-classic.mailerlite.com/docs/authentication',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*mailerlite_api_key' },
        { named: '*mailerlite_key' },
        { named: '*mailerlite_classic_api_key' },
        { named: '*x-mailerlite-apikey' },
      ],
      carriers: [{ header: 'X-MailerLite-ApiKey', value: '{key}' }],
      manual: { page: 'https://app.mailerlite.com/integrations/api/', steps: ['Generate a new key: the old one ends'] },
      reach: 'Reads and changes subscribers and campaigns.',
    },
  },
} as const satisfies Service
