import type { Service } from '../model/service.ts'

/** Secret keys: `test_`, says its own SDK, or `live_`, and 43 characters of URL-safe base64, as samples look. */
export const yookassa = {
  id: 'yookassa',
  name: 'YooKassa',
  docs: 'https://yookassa.ru/developers',
  hosts: ['api.yookassa.ru'],
  keys: {
    'yookassa-secret-key': {
      name: 'YooKassa secret key',
      source:
        'https://github.com/yoomoney/yookassa-sdk-php/blob/9044afb9783b28d7c568c216a24f26656fb2b9c0/docs/examples/01-configuration.md',
      shape: [{ oneOf: ['live_', 'test_'] }, { base64url: 43 }],
      beside: [
        { named: '*yookassa_secret' },
        { named: '*yookassa_client_secret' },
        { named: '*yookassa_api_secret' },
        { named: '*yookassa_app_secret' },
        { named: '*yandex_kassa_secret' },
        { named: '*yandex_kassa_client_secret' },
        { named: '*yandex_kassa_api_secret' },
        { named: '*yandex_kassa_app_secret' },
        { named: '*yandex_checkout_secret' },
        { named: '*yandex_checkout_client_secret' },
        { named: '*yandex_checkout_api_secret' },
        { named: '*yandex_checkout_app_secret' },
        { named: '*secret_key' },
        { named: '*shop_secret' },
      ],
      manual: {
        page: 'https://yookassa.ru/developers',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
