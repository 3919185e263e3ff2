import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const elsevier = {
  id: 'elsevier',
  name: 'Elsevier',
  docs: 'https://dev.elsevier.com/',
  hosts: ['api.elsevier.com'],
  keys: {
    'elsevier-api-key': {
      name: 'Elsevier API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('elsevier'),
        { named: '*elsevier_inst_token' },
        ...apiKeyNames('scopus'),
        { named: '*scopus_inst_token' },
        ...apiKeyNames('sciencedirect'),
        { named: '*sciencedirect_inst_token' },
        ...apiKeyNames('els'),
        { named: '*els_inst_token' },
        { word: 'api.elsevier.com', within: 160 },
      ],
      carriers: [{ header: 'X-ELS-APIKey', value: '{key}' }],
      manual: { page: 'https://dev.elsevier.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
