import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: no page says how long; 180 to 320 characters of base64 are looked at. Secret keys: `egy_sk_live_` or
 * `egy_sk_test_` or `are_sk_live_` or `are_sk_test_` or `sau_sk_live_` or `sau_sk_test_` or `pak_sk_live_` or `pak_sk_test_`
 * or `omn_sk_live_` or `omn_sk_test_` and 64 hexadecimal digits, as samples look. HMAC secrets: 32 capital letters and
 * digits, as samples look.
 */
export const paymob = {
  id: 'paymob',
  name: 'Paymob',
  docs: 'https://developers.paymob.com/',
  hosts: ['accept.paymob.com', 'ksa.paymob.com'],
  keys: {
    'paymob-api-key': {
      name: 'Paymob API key',
      shape: [{ base64: [180, 320] }],
      beside: [
        ...apiKeyNames('paymob'),
        { named: '*paymob_hmac' },
        { named: '*paymob_hmac_secret' },
        ...apiKeyNames('accept_paymob'),
        { named: '*accept_paymob_hmac' },
        { named: '*accept_paymob_hmac_secret' },
        ...apiKeyNames('weaccept'),
        { named: '*weaccept_hmac' },
        { named: '*weaccept_hmac_secret' },
      ],
      manual: {
        page: 'https://developers.paymob.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'paymob-secret-key': {
      name: 'Paymob secret key',
      shape: [
        {
          oneOf: [
            'egy_sk_live_',
            'egy_sk_test_',
            'are_sk_live_',
            'are_sk_test_',
            'sau_sk_live_',
            'sau_sk_test_',
            'pak_sk_live_',
            'pak_sk_test_',
            'omn_sk_live_',
            'omn_sk_test_',
          ],
        },
        { hex: 64 },
      ],
      manual: {
        page: 'https://developers.paymob.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'paymob-hmac-secret': {
      name: 'Paymob HMAC secret',
      shape: [{ base36upper: 32 }],
      beside: [
        { named: '*paymob_hmac' },
        { named: '*paymob_hmac_secret' },
        { named: '*paymob_hmac_key' },
        { named: '*accept_paymob_hmac' },
        { named: '*accept_paymob_hmac_secret' },
        { named: '*accept_paymob_hmac_key' },
        { word: 'accept.paymob.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.paymob.com/',
        steps: ['Find where the HMAC secret was made', 'End it there, and make another'],
      },
      reach: 'Lets anyone send notices that look like the service’s.',
    },
  },
} as const satisfies Service
