import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const countly = {
  id: 'countly',
  name: 'Countly',
  docs: 'https://api.count.ly/',
  hosts: [],
  selfHosted: true,
  keys: {
    'countly-api-key': {
      name: 'Countly API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('countly'), { named: '*countly_app_key' }],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://api.count.ly/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
