import type { Service } from '../model/service.ts'

/**
 * API secrets of Vonage (Nexmo): 16 letters and digits, as in the examples of its API description, beside a key of 8
 * hexadecimal digits. Applications have private keys; signature secrets have 32 to 64 in samples.
 */
export const vonage = {
  id: 'vonage',
  name: 'Vonage',
  docs: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
  hosts: ['rest.nexmo.com', 'api.nexmo.com', 'api.vonage.com'],
  keys: {
    'vonage-api-secret': {
      name: 'Vonage API secret',
      source: 'https://developer.vonage.com/en/api/sms',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*vonage_api_secret' },
        { named: '*nexmo_api_secret' },
        { named: '*nexmo_secret' },
        { named: '*vonage_secret' },
        { named: '*nexmo_secret_key' },
        { named: '*vonage_secret_key' },
      ],
      manual: {
        page: 'https://dashboard.nexmo.com/settings',
        steps: ['API settings: create a second secret, use it', 'Delete this one'],
      },
      reach: 'Sends messages and calls at the account’s cost.',
    },
    'vonage-signature-secret': {
      name: 'Vonage signature secret',
      shape: [{ base62: [32, 64] }],
      beside: [
        { named: '*vonage_signature_secret' },
        { named: '*nexmo_signature_secret' },
        { named: '*vonage_api_signature_secret' },
      ],
      manual: { page: 'https://dashboard.nexmo.com/settings', steps: ['API settings, signature: generate a new secret'] },
      reach: 'Signs calls and webhooks.',
    },
  },
} as const satisfies Service
