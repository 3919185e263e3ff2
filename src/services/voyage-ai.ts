import type { Service } from '../model/service.ts'

/** Voyage AI’s API keys: `pa-` and 43 characters of base64url, by public samples; those that MongoDB Atlas gives out begin with `al-`. */
export const voyageAi = {
  id: 'voyage-ai',
  name: 'Voyage AI',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  hosts: ['api.voyageai.com', 'ai.mongodb.com'],
  keys: {
    'voyage-ai-api-key': {
      name: 'Voyage AI API key',
      shape: [{ oneOf: ['pa-', 'al-'] }, { base64url: 43 }],
      alone: true,
      beside: [
        { named: '*voyage_api_key' },
        { named: '*voyageai_api_key' },
        { named: '*voyage_ai_api_key' },
        { named: '*voyage_key' },
        { named: 'voyageai.api_key' },
        { word: 'voyageai', within: 120 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.voyageai.com/organization/api-keys', steps: ['Delete the key'] },
      reach: 'Makes embeddings at the cost of the organization.',
    },
  },
} as const satisfies Service
