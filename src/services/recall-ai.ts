import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('recall_ai', 'recall'), { word: 'us-west-2.recall.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.recall.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends bots into meetings and reads what was said.',
    },
  },
} as const satisfies Service
