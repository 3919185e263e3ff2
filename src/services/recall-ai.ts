import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const recallAi = {
  id: 'recall-ai',
  name: 'Recall.ai',
  docs: 'https://docs.recall.ai/',
  hosts: ['us-west-2.recall.ai', 'us-east-1.recall.ai', 'eu-central-1.recall.ai', 'api.recall.ai'],
  keys: {
    'recall-ai-api-key': {
      name: 'Recall.ai API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*recall_ai_api_key' },
        { named: '*recall_ai_key' },
        { named: '*recall_ai_token' },
        { named: '*recall_ai_api_token' },
        { named: '*recall_ai_access_token' },
        { named: '*recall_ai_secret' },
        { named: '*recall_ai_api_secret' },
        { named: '*recall_ai_access_key' },
        { named: '*recall_api_key' },
        { named: '*recall_key' },
        { named: '*recall_token' },
        { named: '*recall_api_token' },
        { named: '*recall_access_token' },
        { named: '*recall_secret' },
        { named: '*recall_api_secret' },
        { named: '*recall_access_key' },
        { word: 'us-west-2.recall.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.recall.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends bots into meetings and reads what was said.',
    },
  },
} as const satisfies Service
