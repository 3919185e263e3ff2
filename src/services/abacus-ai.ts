import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const abacusAi = {
  id: 'abacus-ai',
  name: 'Abacus.AI',
  docs: 'https://abacus.ai/help/api',
  hosts: ['api.abacus.ai'],
  keys: {
    'abacus-ai-api-key': {
      name: 'Abacus.AI API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*abacus_api_key' },
        { named: '*abacus_key' },
        { named: '*abacus_token' },
        { named: '*abacus_api_token' },
        { named: '*abacus_access_token' },
        { named: '*abacus_secret' },
        { named: '*abacus_api_secret' },
        { named: '*abacus_access_key' },
        { named: '*abacus_ai_api_key' },
        { named: '*abacus_ai_key' },
        { named: '*abacus_ai_token' },
        { named: '*abacus_ai_api_token' },
        { named: '*abacus_ai_access_token' },
        { named: '*abacus_ai_secret' },
        { named: '*abacus_ai_api_secret' },
        { named: '*abacus_ai_access_key' },
        { word: 'api.abacus.ai', within: 160 },
      ],
      carriers: [{ header: 'apiKey', value: '{key}' }],
      manual: {
        page: 'https://abacus.ai/help/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
