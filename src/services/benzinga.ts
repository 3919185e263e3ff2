import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const benzinga = {
  id: 'benzinga',
  name: 'Benzinga',
  docs: 'https://docs.benzinga.com/',
  hosts: ['api.benzinga.com'],
  keys: {
    'benzinga-api-key': {
      name: 'Benzinga API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('benzinga'),
        { named: '*benzinga_pat' },
        { named: '*benzinga_personal_access_token' },
        { named: '*benzinga_auth_token' },
        { word: 'api.benzinga.com', within: 160 },
      ],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://docs.benzinga.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
