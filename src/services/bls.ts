import type { Service } from '../model/service.ts'

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
        { named: '*bls_api_key' },
        { named: '*bls_key' },
        { named: '*bls_token' },
        { named: '*bls_api_token' },
        { named: '*bls_access_token' },
        { named: '*bls_secret' },
        { named: '*bls_api_secret' },
        { named: '*bls_access_key' },
        { named: '*bls_registration_key' },
        { named: '*bls_gov_api_key' },
        { named: '*bls_gov_key' },
        { named: '*bls_gov_token' },
        { named: '*bls_gov_api_token' },
        { named: '*bls_gov_access_token' },
        { named: '*bls_gov_secret' },
        { named: '*bls_gov_api_secret' },
        { named: '*bls_gov_access_key' },
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
