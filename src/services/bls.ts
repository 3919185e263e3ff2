import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bls = {
  id: 'bls',
  name: 'Bureau of Labor Statistics',
  docs: 'https://www.bls.gov/developers/',
  hosts: ['api.bls.gov'],
  keys: {
    'bls-api-key': {
      name: 'Bureau of Labor Statistics API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('bls'),
        { named: '*bls_registration_key' },
        ...apiKeyNames('bls_gov'),
        { named: '*bls_gov_registration_key' },
        { word: 'api.bls.gov', within: 160 },
      ],
      manual: {
        page: 'https://www.bls.gov/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
