import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `live_sk_` or `test_sk_` and 20 letters and digits, as samples look. */
export const monoAfrica = {
  id: 'mono-africa',
  name: 'Mono (Africa)',
  docs: 'https://docs.mono.co/',
  hosts: ['api.withmono.com'],
  keys: {
    'mono-africa-api-key': {
      name: 'Mono (Africa) API key',
      shape: [{ oneOf: ['live_sk_', 'test_sk_'] }, { base62: 20 }],
      beside: [...apiKeyNames('mono', 'mono_connect', 'withmono'), { named: '*mono_secret_key' }, { named: '*mono-sec-key' }],
      carriers: [{ header: 'mono-sec-key', value: '{key}' }],
      manual: { page: 'https://docs.mono.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
