import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 60 hexadecimal digits, as samples look. */
export const quickemailverification = {
  id: 'quickemailverification',
  name: 'QuickEmailVerification',
  docs: 'https://docs.quickemailverification.com/',
  hosts: ['api.quickemailverification.com'],
  keys: {
    'quickemailverification-api-key': {
      name: 'QuickEmailVerification API key',
      shape: [{ hex: 60 }],
      beside: [...apiKeyNames('quickemailverification', 'qev'), { word: 'api.quickemailverification.com', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://docs.quickemailverification.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
