import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 100 characters of URL-safe base64 are looked at. */
export const abTasty = {
  id: 'ab-tasty',
  name: 'AB Tasty and Flagship',
  docs: 'https://docs.abtasty.com/',
  hosts: ['decision.flagship.io', 'api.abtasty.com'],
  keys: {
    'ab-tasty-api-key': {
      name: 'AB Tasty and Flagship API key',
      shape: [{ base64url: [40, 100] }],
      beside: apiKeyNames('flagship', 'ab_tasty'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.abtasty.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
