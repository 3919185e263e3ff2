import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 letters and digits, as samples look. */
export const phantombuster = {
  id: 'phantombuster',
  name: 'PhantomBuster',
  docs: 'https://hub.phantombuster.com/docs',
  hosts: ['api.phantombuster.com'],
  keys: {
    'phantombuster-api-key': {
      name: 'PhantomBuster API key',
      shape: [{ base62: 43 }],
      beside: [...apiKeyNames('phantombuster'), { word: 'api.phantombuster.com', within: 160 }],
      carriers: [{ header: 'X-Phantombuster-Key', value: '{key}' }],
      manual: {
        page: 'https://hub.phantombuster.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
