import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*quickemailverification_api_key' },
        { named: '*quickemailverification_key' },
        { named: '*quickemailverification_token' },
        { named: '*quickemailverification_api_token' },
        { named: '*quickemailverification_access_token' },
        { named: '*quickemailverification_secret' },
        { named: '*quickemailverification_api_secret' },
        { named: '*quickemailverification_access_key' },
        { named: '*qev_api_key' },
        { named: '*qev_key' },
        { named: '*qev_token' },
        { named: '*qev_api_token' },
        { named: '*qev_access_token' },
        { named: '*qev_secret' },
        { named: '*qev_api_secret' },
        { named: '*qev_access_key' },
        { word: 'api.quickemailverification.com', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://docs.quickemailverification.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
