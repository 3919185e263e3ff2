import type { Service } from '../model/service.ts'

/** API keys: `testmo_api_` and 60 to 200 characters of a token, as samples look. */
export const testmo = {
  id: 'testmo',
  name: 'Testmo',
  docs: 'https://docs.testmo.com/',
  hosts: ['*.testmo.net'],
  keys: {
    'testmo-api-key': {
      name: 'Testmo API key',
      shape: ['testmo_api_', { token68: [60, 200] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.testmo.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
