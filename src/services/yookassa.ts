import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
        ...secretNames('yookassa', 'yandex_kassa', 'yandex_checkout'),
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
