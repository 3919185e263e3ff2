import type { Service } from '../model/service.ts'

/** API keys: `sa_api_key_` and 32 to 48 letters and digits, as samples look. */
export const simpleAnalytics = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  docs: 'https://docs.simpleanalytics.com/api',
  hosts: ['simpleanalytics.com'],
  keys: {
    'simple-analytics-api-key': {
      name: 'Simple Analytics API key',
      shape: ['sa_api_key_', { base62: [32, 48] }],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.simpleanalytics.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
