import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ak_` and 20 to 48 letters and digits, as samples look. */
export const runloop = {
  id: 'runloop',
  name: 'Runloop',
  docs: 'https://docs.runloop.ai/',
  hosts: ['api.runloop.ai'],
  keys: {
    'runloop-api-key': {
      name: 'Runloop API key',
      shape: ['ak_', { base62: [20, 48] }],
      beside: apiKeyNames('runloop'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.runloop.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
