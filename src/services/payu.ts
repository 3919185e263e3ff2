import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Signature keys and client secrets: 32 hexadecimal digits, as the example of its own SDK. Merchant salts: 32 letters and digits, as samples look. */
export const payu = {
  id: 'payu',
  name: 'PayU',
  docs: 'https://developers.payu.com/',
  hosts: ['secure.payu.com', 'secure.snd.payu.com', 'api.payulatam.com', 'info.payu.in'],
  keys: {
    'payu-secret-key': {
      name: 'PayU secret key',
      source: 'https://github.com/PayU-EMEA/openpayu_php/blob/153ed59555ce19a006a4d7e0717bab49b25fa93a/examples/config.php',
      shape: [{ hex: 32 }],
      beside: [
        ...named(
          ['payu', 'payu_pos', 'payulatam', 'payumoney', 'payubiz'],
          ['_client_secret', '_second_key', '_oauth_client_secret', '_md5_key', '_secret', '_api_secret', '_app_secret'],
        ),
        { word: 'secure.payu.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.payu.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'payu-salt': {
      name: 'PayU merchant salt',
      shape: [{ base62: 32 }],
      beside: [
        ...named(['payu', 'payubiz', 'payumoney'], ['_salt', '_merchant_salt', '_salt_v1', '_salt_v2']),
        { word: 'secure.payu.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.payu.com/',
        steps: ['Find where the merchant salt was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
