import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const kieAi = {
  id: 'kie-ai',
  name: 'Kie.ai',
  docs: 'https://docs.kie.ai/',
  hosts: ['api.kie.ai'],
  keys: {
    'kie-ai-api-key': {
      name: 'Kie.ai API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*kie_api_key' },
        { named: '*kie_ai_api_key' },
        { named: '*kieai_api_key' },
        { named: '*kie_ai_key' },
        { named: '*kie_key' },
        { named: '*kieai_key' },
        { word: 'api.kie.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.kie.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Makes pictures, videos and music at the cost of the account.',
    },
  },
} as const satisfies Service
