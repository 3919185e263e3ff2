import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_test_` or `sk_live_` and 28 letters and digits, as samples look. Keys of others look like that, too, so that a name is asked for. */
export const yoco = {
  id: 'yoco',
  name: 'Yoco',
  docs: 'https://developer.yoco.com/guides/online-payments/api-keys',
  hosts: ['payments.yoco.com', 'online.yoco.com'],
  keys: {
    'yoco-secret-key': {
      name: 'Yoco secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { base62: [24, 32] }],
      beside: [...apiKeyNames('yoco')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://developer.yoco.com/guides/online-payments/api-keys',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes and gives back money in the name of the merchant.',
    },
  },
} as const satisfies Service
