import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `sk_live_` or `sk_test_` and 20 to 64 letters and digits are looked at. */
export const fintoc = {
  id: 'fintoc',
  name: 'Fintoc',
  docs: 'https://docs.fintoc.com/',
  hosts: ['api.fintoc.com'],
  keys: {
    'fintoc-secret-key': {
      name: 'Fintoc secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { base64url: [20, 64] }],
      beside: [...secretNames('fintoc'), ...apiKeyNames('fintoc'), ...plainKeyNames('fintoc_secret')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://docs.fintoc.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Starts payments and reads accounts.',
    },
  },
} as const satisfies Service
