import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 1 to 2 digits, `_` and 25 letters and digits are looked at. */
export const smartcat = {
  id: 'smartcat',
  name: 'Smartcat',
  docs: 'https://developers.smartcat.com/',
  hosts: ['smartcat.com', 'us.smartcat.com', 'ea.smartcat.com'],
  keys: {
    'smartcat-api-key': {
      name: 'Smartcat API key',
      shape: [{ digit: [1, 2] }, '_', { base62: 25 }],
      beside: apiKeyNames('smartcat'),
      manual: {
        page: 'https://developers.smartcat.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
