import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 128 hexadecimal digits, as samples look. Webhook secrets: `whsec_` and 22 characters of URL-safe base64, as
 * samples look.
 */
export const airwallex = {
  id: 'airwallex',
  name: 'Airwallex',
  docs: 'https://www.airwallex.com/docs/api',
  hosts: ['api.airwallex.com', 'api-demo.airwallex.com'],
  keys: {
    'airwallex-api-key': {
      name: 'Airwallex API key',
      shape: [{ hex: 128 }],
      beside: [...apiKeyNames('airwallex'), { word: 'api.airwallex.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://www.airwallex.com/docs/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
    'airwallex-webhook-secret': {
      name: 'Airwallex webhook secret',
      shape: ['whsec_', { base64url: 22 }],
      beside: [
        { named: '*airwallex_webhook_secret' },
        { named: '*airwallex_webhook_signing_secret' },
        { named: '*airwallex_signing_secret' },
        { named: '*airwallex_webhook_key' },
        { named: '*airwallex_webhook_token' },
        { named: '*airwallex_signing_key' },
        { named: '*webhook_secret' },
      ],
      manual: {
        page: 'https://www.airwallex.com/docs/api',
        steps: ['Find where the webhook secret was made', 'End it there, and make another'],
      },
      reach: 'Lets anyone send notices that look like the service’s.',
    },
  },
} as const satisfies Service
