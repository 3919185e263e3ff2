import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `sk_live_` or `sk_test_` and 20 to 40 letters and digits, as samples look. */
export const payplug = {
  id: 'payplug',
  name: 'PayPlug',
  docs: 'https://docs.payplug.com/',
  hosts: ['api.payplug.com'],
  keys: {
    'payplug-secret-key': {
      name: 'PayPlug secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { base62: [20, 40] }],
      beside: [...secretNames('payplug'), ...apiKeyNames('payplug'), ...plainKeyNames('payplug_secret')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://docs.payplug.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
