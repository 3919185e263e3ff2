import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 50 characters of base64 are looked at. */
export const unifyAi = {
  id: 'unify-ai',
  name: 'Unify AI',
  docs: 'https://docs.unify.ai/',
  hosts: ['api.unify.ai'],
  keys: {
    'unify-ai-api-key': {
      name: 'Unify AI API key',
      shape: [{ base64: [40, 50] }],
      beside: [
        { named: '*unify_api_key' },
        { named: '*unify_unify_key' },
        { named: '*unify_ai_api_key' },
        { named: '*unify_ai_unify_key' },
        { named: '*unify_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.unify.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
