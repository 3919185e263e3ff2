import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 8 and 32 letters and digits with a dot between, as samples look. */
export const ottu = {
  id: 'ottu',
  name: 'Ottu',
  docs: 'https://docs.ottu.com/',
  hosts: ['*.ottu.net', '*.ottu.com'],
  keys: {
    'ottu-api-key': {
      name: 'Ottu API key',
      shape: [{ base62: 8 }, '.', { base62: 32 }],
      beside: [...apiKeyNames('ottu')],
      carriers: [{ header: 'Authorization', value: 'Api-Key {key}' }],
      access: 'full',
      manual: { page: 'https://docs.ottu.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
