import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 64 hexadecimal digits are looked at. */
export const texterify = {
  id: 'texterify',
  name: 'Texterify',
  docs: 'https://docs.texterify.com/',
  hosts: ['app.texterify.com', 'api.texterify.com'],
  keys: {
    'texterify-api-key': {
      name: 'Texterify API key',
      shape: [{ hex: [32, 64] }],
      beside: [...secretNames('texterify'), { named: '*texterify_auth_secret' }],
      manual: {
        page: 'https://docs.texterify.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
