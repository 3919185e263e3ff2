import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*plausible_api_key' },
        { named: '*plausible_key' },
        { named: '*plausible_token' },
        { named: '*plausible_api_token' },
        { named: '*plausible_access_token' },
        { named: '*plausible_secret' },
        { named: '*plausible_api_secret' },
        { named: '*plausible_access_key' },
        { word: 'plausible.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://plausible.io/docs/stats-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
