import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Consumer secrets: 64 letters and digits, before 2024 16; the passkeys of a till have 64. As samples look. */
export const mpesa = {
  id: 'mpesa',
  name: 'M-Pesa (Daraja)',
  docs: 'https://developer.safaricom.co.ke/',
  hosts: ['api.safaricom.co.ke', 'sandbox.safaricom.co.ke'],
  keys: {
    'mpesa-secret-key': {
      name: 'M-Pesa (Daraja) secret key',
      shape: [{ base62: 64 }],
      beside: [
        ...named(
          ['mpesa', 'daraja', 'safaricom', 'lipa_na_mpesa', 'lnm', 'mpesa_express'],
          ['_consumer_secret', '_passkey', '_consumer_key', '_client_secret', '_secret', '_lipa_passkey'],
        ),
        { word: 'safaricom.co.ke', within: 300 },
      ],
      manual: {
        page: 'https://developer.safaricom.co.ke/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'mpesa-old-consumer-secret': {
      name: 'M-Pesa (Daraja) consumer secret (old)',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*mpesa_consumer_secret' },
        { named: '*mpesa_client_secret' },
        { named: '*mpesa_secret' },
        { named: '*mpesa_c2b_consumer_secret' },
        { named: '*mpesa_app_secret' },
        { named: '*daraja_consumer_secret' },
        { named: '*safaricom_consumer_secret' },
        { named: '*lnm_consumer_secret' },
        { word: 'safaricom.co.ke', within: 300 },
      ],
      manual: {
        page: 'https://developer.safaricom.co.ke/',
        steps: ['My apps: find the app', 'Delete it, and make another'],
      },
      reach: 'With its consumer key: asks for payments and pays out, as far as the app may.',
    },
  },
} as const satisfies Service
