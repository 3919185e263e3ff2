import type { Service } from '../model/service.ts'

/**
 * Credentials of Twilio: accounts and API keys are named by `AC` and `SK` with 32 hexadecimal digits; the auth token has 32
 * hexadecimal digits, an API key’s secret 32 letters and digits in samples.
 */
export const twilio = {
  id: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  hosts: ['api.twilio.com', '*.twilio.com'],
  keys: {
    'twilio-auth-token': {
      name: 'Twilio auth token',
      source: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
      within: 15,
      parts: {
        account: {
          shape: ['AC', { hexAny: 32 }],
          public: true,
          beside: [
            { named: '*account_sid' },
            { named: '*twilio_sid' },
            { named: '*twilio_account' },
            { named: '*sid' },
            { word: 'twilio', within: 200 },
          ],
        },
        token: {
          shape: [{ hex: 32 }],
          beside: [
            { named: '*twilio_auth_token' },
            { named: '*twilio_token' },
            { named: '*twilio_auth' },
            { named: '*twilio_live_auth_token' },
            { named: '*twilio_authentication_token' },
            { word: 'twilio', within: 200 },
            { word: 'account_sid', within: 160 },
            { word: 'accountSid', within: 160 },
          ],
        },
      },
      manual: {
        page: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
        steps: ['Auth tokens: create a secondary token and use it', 'Promote it: the old one ends'],
      },
      reach: 'Does everything in the account: calls, messages, numbers.',
    },
    'twilio-api-key': {
      name: 'Twilio API key',
      source: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
      within: 15,
      parts: {
        id: {
          shape: ['SK', { hexAny: 32 }],
          public: true,
          beside: [
            { named: '*twilio_api_key' },
            { named: '*twilio_api_key_sid' },
            { named: '*twilio_api_sid' },
            { named: '*twilio_key' },
            { named: '*twilio_key_sid' },
            { named: '*api_key_sid' },
            { word: 'twilio', within: 200 },
          ],
        },
        secret: {
          shape: [{ base62: 32 }],
          beside: [
            { named: '*twilio_api_secret' },
            { named: '*twilio_api_key_secret' },
            { named: '*twilio_secret' },
            { named: '*twilio_key_secret' },
            { named: '*twilio_api_secret_key' },
            { named: '*twilio_secret_key' },
          ],
        },
      },
      manual: {
        page: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
        steps: ['Find the key by its SID', 'Delete it'],
      },
      reach: 'Uses the account: calls, messages; a main key manages it, too.',
    },
  },
} as const satisfies Service
