import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const semanticScholar = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  docs: 'https://www.semanticscholar.org/product/api',
  hosts: ['api.semanticscholar.org'],
  keys: {
    'semantic-scholar-api-key': {
      name: 'Semantic Scholar API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*semantic_scholar_api_key' },
        { named: '*semantic_scholar_key' },
        { named: '*semantic_scholar_token' },
        { named: '*semantic_scholar_api_token' },
        { named: '*semantic_scholar_access_token' },
        { named: '*semantic_scholar_secret' },
        { named: '*semantic_scholar_api_secret' },
        { named: '*semantic_scholar_access_key' },
        { named: '*s2_api_key' },
        { named: '*s2_key' },
        { named: '*s2_token' },
        { named: '*s2_api_token' },
        { named: '*s2_access_token' },
        { named: '*s2_secret' },
        { named: '*s2_api_secret' },
        { named: '*s2_access_key' },
        { word: 'api.semanticscholar.org', within: 160 },
      ],
      manual: {
        page: 'https://www.semanticscholar.org/product/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
