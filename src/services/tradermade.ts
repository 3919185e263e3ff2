import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 18 to 26 letters, digits, `-` and `_`, as samples look. */
export const tradermade = {
  id: 'tradermade',
  name: 'TraderMade',
  docs: 'https://tradermade.com/docs/restful-api',
  hosts: ['marketdata.tradermade.com'],
  keys: {
    'tradermade-api-key': {
      name: 'TraderMade API key',
      shape: [{ base64url: [18, 26] }],
      beside: [...apiKeyNames('tradermade', 'trader_made')],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://tradermade.com/docs/restful-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
