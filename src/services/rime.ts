import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const rime = {
  id: 'rime',
  name: 'Rime AI',
  docs: 'https://docs.rime.ai/',
  hosts: ['users.rime.ai'],
  keys: {
    'rime-api-key': {
      name: 'Rime AI API key',
      shape: [{ base64url: 43 }],
      beside: [...apiKeyNames('rime', 'rime_ai', 'rimelabs'), { word: 'users.rime.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.rime.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
