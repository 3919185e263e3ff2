import type { Service } from '../model/service.ts'

/** Keys of Mailjet come as pairs of 32 hexadecimal digits, of which the first is the name. */
export const mailjet = {
  id: 'mailjet',
  name: 'Mailjet',
  docs: 'https://dev.mailjet.com/email/guides/getting-started/',
  hosts: ['api.mailjet.com', 'api.us.mailjet.com', 'in-v3.mailjet.com'],
  keys: {
    'mailjet-api-key': {
      name: 'Mailjet API key',
      within: 10,
      parts: {
        id: {
          shape: [{ hex: 32 }],
          public: true,
          beside: [
            { named: '*mailjet_api_key' },
            { named: '*mj_apikey_public' },
            { named: '*mailjet_api_key_public' },
            { named: '*mailjet_key' },
            { named: '*mj_api_key' },
            { named: '*mailjet_public_key' },
            { named: '*mailjet_username' },
          ],
        },
        secret: {
          shape: [{ hex: 32 }],
          beside: [
            { named: '*mailjet_api_secret' },
            { named: '*mj_apikey_private' },
            { named: '*mailjet_secret_key' },
            { named: '*mailjet_secret' },
            { named: '*mailjet_api_key_private' },
            { named: '*mj_api_secret' },
            { named: '*mailjet_private_key' },
            { named: '*mailjet_password' },
            { named: '*mailjet_api_secret_key' },
          ],
        },
      },
      manual: {
        page: 'https://app.mailjet.com/account/apikeys',
        steps: ['Find the key', 'Reset its secret key, or make a sub-account key and delete this one'],
      },
      reach: 'Sends mail, reads and changes contacts.',
    },
  },
} as const satisfies Service
