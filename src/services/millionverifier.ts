import type { Service } from '../model/service.ts'

/** API keys: 25 letters and digits, as samples look. */
export const millionverifier = {
  id: 'millionverifier',
  name: 'MillionVerifier',
  docs: 'https://developer.millionverifier.com/',
  hosts: ['api.millionverifier.com'],
  keys: {
    'millionverifier-api-key': {
      name: 'MillionVerifier API key',
      shape: [{ base62: 25 }],
      beside: [
        { named: '*millionverifier_api_key' },
        { named: '*millionverifier_key' },
        { named: '*millionverifier_token' },
        { named: '*millionverifier_api_token' },
        { named: '*millionverifier_access_token' },
        { named: '*millionverifier_secret' },
        { named: '*millionverifier_api_secret' },
        { named: '*millionverifier_access_key' },
        { word: 'api.millionverifier.com', within: 160 },
      ],
      carriers: [{ query: 'api' }],
      manual: {
        page: 'https://developer.millionverifier.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
