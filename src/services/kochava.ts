import type { Service } from '../model/service.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kochava = {
  id: 'kochava',
  name: 'Kochava',
  docs: 'https://support.kochava.com/',
  hosts: ['reporting.api.kochava.com'],
  keys: {
    'kochava-api-key': {
      name: 'Kochava API key',
      shape: uuidAny,
      beside: [
        { named: '*kochava_api_key' },
        { named: '*kochava_key' },
        { named: '*kochava_token' },
        { named: '*kochava_api_token' },
        { named: '*kochava_access_token' },
        { named: '*kochava_secret' },
        { named: '*kochava_api_secret' },
        { named: '*kochava_access_key' },
        { word: 'reporting.api.kochava.com', within: 160 },
      ],
      manual: {
        page: 'https://support.kochava.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
  },
} as const satisfies Service
