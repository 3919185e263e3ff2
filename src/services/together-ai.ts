import type { Service } from '../model/service.ts'

/** Together AI's API keys: `tgp_v1_` with 43 characters of base64url today, 64 hex digits before. Both rest on public samples. */
export const togetherAi = {
  id: 'together-ai',
  name: 'Together AI',
  docs: 'https://docs.together.ai/docs/api-keys-authentication',
  hosts: ['api.together.xyz', 'api.together.ai'],
  keys: {
    'together-ai-api-key': {
      name: 'Together AI API key',
      shape: ['tgp_v1_', { base64url: 43 }],
      alone: true,
      beside: [{ named: '*together_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://docs.together.ai/reference/models-1: an array; the code of its refusal is known from users
      verify: {
        request: 'GET https://api.together.xyz/v1/models',
        means: { live: { status: 200, at: 'length' }, dead: { status: 401, at: 'error.code', is: 'invalid_api_key' } },
        inferred: true,
      },
      manual: { page: 'https://api.together.ai/settings/api-keys', steps: ['Delete the key'] },
      reach: 'Calls, tunes and deploys models at the cost of the project.',
    },
    'together-ai-legacy-key': {
      name: 'Together AI API key (legacy)',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*together_api_key' },
        { named: '*togetherai_api_key' },
        { named: '*together_ai_api_key' },
        { named: 'together.api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://api.together.ai/settings/api-keys', steps: ['Regenerate the key'] },
      reach: 'Calls, tunes and deploys models at the cost of the account.',
    },
  },
} as const satisfies Service
