import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters, digits and `_` are looked at. */
export const belvo = {
  id: 'belvo',
  name: 'Belvo',
  docs: 'https://developers.belvo.com/',
  hosts: ['api.belvo.com', 'sandbox.belvo.com'],
  keys: {
    'belvo-api-key': {
      name: 'Belvo API key',
      shape: [{ word: [40, 64] }],
      beside: [
        { named: '*belvo_secret_password' },
        { named: '*belvo_secret_key_password' },
        ...secretNames('belvo'),
        { named: '*belvo_password' },
        { named: '*belvo_pass' },
        { named: '*belvo_passwd' },
        { named: '*belvo_pwd' },
        { named: '*belvo_api_password' },
      ],
      manual: {
        page: 'https://developers.belvo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
