import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 20 to 64 letters and digits, as samples look. */
export const vectorshift = {
  id: 'vectorshift',
  name: 'VectorShift',
  docs: 'https://docs.vectorshift.ai/',
  hosts: ['api.vectorshift.ai'],
  keys: {
    'vectorshift-api-key': {
      name: 'VectorShift API key',
      shape: ['sk_', { base62: [20, 64] }],
      beside: apiKeyNames('vectorshift'),
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.vectorshift.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
