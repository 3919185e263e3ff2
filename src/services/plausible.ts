import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 characters of URL-safe base64, as its own code cuts them. */
export const plausible = {
  id: 'plausible',
  name: 'Plausible',
  docs: 'https://plausible.io/docs/stats-api',
  hosts: ['plausible.io'],
  keys: {
    'plausible-api-key': {
      name: 'Plausible API key',
      source:
        'https://github.com/plausible/analytics/blob/009a6891bfdbaf05ba794af2844e135b0e315321/lib/plausible/auth/api_key.ex',
      shape: [{ base64url: 64 }],
      beside: [...apiKeyNames('plausible'), { word: 'plausible.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://plausible.io/docs/stats-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
