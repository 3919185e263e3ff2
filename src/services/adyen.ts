import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * HMAC keys of webhooks are 64 hex digits in upper case, as the issuer’s library has them in its tests. API keys begin with AQE
 * and end in 16 characters of any kind, brackets and quotes among them, which no alphabet here can bound: they are not
 * described.
 */
export const adyen = {
  id: 'adyen',
  name: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  hosts: ['*.adyen.com', '*.adyenpayments.com'],
  keys: {
    'adyen-hmac-key': {
      name: 'Adyen webhook HMAC key',
      source:
        'https://github.com/Adyen/adyen-node-api-library/blob/02bab06c16f8633f32668a22d135d4a2ece62678/src/__tests__/hmacValidator.spec.ts',
      shape: [{ hexUpper: 64 }],
      beside: [
        { named: '*adyen_hmac_key' },
        { named: '*adyen_hmac' },
        { named: '*adyen_webhook_hmac_key' },
        { named: '*adyen_hmac_secret' },
      ],
      manual: {
        page: 'https://ca-live.adyen.com/ca/ca/config/showthirdparty.shtml',
        steps: ['Developers, Webhooks, open the webhook', 'Generate a new HMAC key and save'],
      },
      reach: 'Forges notifications: a shop that trusts them ships what was never paid.',
    },
    // As samples look.
    'adyen-api-key': {
      name: 'Adyen API key',
      shape: ['AQE', { token68: [60, 340] }],
      beside: [...apiKeyNames('adyen', 'adyen_checkout', 'adyen_payment', 'adyen_management'), { named: '*x-api-key' }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://ca-live.adyen.com/ca/ca/config/api_credentials_new.shtml',
        steps: ['Developers, API credentials: open the credential', 'Generate a new API key'],
      },
      reach: 'Takes and refunds payments, as its roles allow.',
    },
  },
} as const satisfies Service
