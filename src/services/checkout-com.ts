import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Secret keys, as Checkout.com’s own client checks them: 26 characters of base 32 and a last one that may be a sign. A
 * live key has only `sk_` before it, so its surroundings must name the service.
 */
export const checkoutCom = {
  id: 'checkout-com',
  name: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys/api-keys',
  hosts: ['api.checkout.com', 'api.sandbox.checkout.com', '*.api.checkout.com', '*.api.sandbox.checkout.com'],
  keys: {
    'checkout-com-secret-key': {
      name: 'Checkout.com secret key',
      source:
        'https://github.com/checkout/checkout-sdk-php/blob/41c0039e985863a431080346156296867e24697c/lib/Checkout/CheckoutStaticKeysSdkBuilder.php',
      shapes: [
        ['sk_', { base36: 27 }],
        ['sk_', { base36: 26 }, { oneOf: ['*', '#', '$', '='] }],
        ['sk_', ...uuid],
      ],
      beside: [
        { named: '*checkout_secret_key' },
        { named: '*checkout_com_secret_key' },
        { named: '*cko_secret_key' },
        { named: '*checkout_api_key' },
        { word: 'checkout.com', within: 300 },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'Authorization', value: '{key}' },
      ],
      manual: {
        page: 'https://dashboard.checkout.com/developers/keys',
        steps: ['Developers, Keys', 'Revoke the key, or replace it and revoke it afterwards'],
      },
      reach: 'Takes and refunds payments and reads them, as far as its scopes go.',
    },
    'checkout-com-sandbox-secret-key': {
      name: 'Checkout.com sandbox secret key',
      source:
        'https://github.com/checkout/checkout-sdk-php/blob/41c0039e985863a431080346156296867e24697c/lib/Checkout/CheckoutStaticKeysSdkBuilder.php',
      shapes: [
        ['sk_sbox_', { base36: 27 }],
        ['sk_sbox_', { base36: 26 }, { oneOf: ['*', '#', '$', '='] }],
        ['sk_test_', ...uuid],
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'Authorization', value: '{key}' },
      ],
      manual: {
        page: 'https://dashboard.checkout.com/developers/keys',
        steps: ['Developers, Keys', 'Revoke the key, or replace it and revoke it afterwards'],
      },
      reach: 'Makes payments in the sandbox; moves no money.',
    },
  },
} as const satisfies Service
