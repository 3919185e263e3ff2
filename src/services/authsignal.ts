import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 90 characters of base64 are looked at. */
export const authsignal = {
  id: 'authsignal',
  name: 'Authsignal',
  docs: 'https://docs.authsignal.com/',
  hosts: ['api.authsignal.com', 'au.api.authsignal.com'],
  keys: {
    'authsignal-api-key': {
      name: 'Authsignal API key',
      shape: [{ base64: [40, 90] }],
      beside: [
        ...secretNames('authsignal'),
        { named: '*authsignal_api_key' },
        { named: '*authsignal_key' },
        { named: '*authsignal_token' },
        { named: '*authsignal_api_token' },
        { named: '*authsignal_access_token' },
        { named: '*authsignal_access_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.authsignal.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
