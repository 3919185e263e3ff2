import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const klipy = {
  id: 'klipy',
  name: 'KLIPY',
  docs: 'https://docs.klipy.com/',
  hosts: ['api.klipy.com'],
  keys: {
    'klipy-api-key': {
      name: 'KLIPY API key',
      shape: [{ base62: 64 }],
      beside: [...apiKeyNames('klipy')],
      manual: { page: 'https://docs.klipy.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
