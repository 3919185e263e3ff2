import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const stackAi = {
  id: 'stack-ai',
  name: 'Stack AI',
  docs: 'https://docs.stack-ai.com/',
  hosts: ['api.stack-ai.com', 'www.stack-inference.com'],
  keys: {
    'stack-ai-api-key': {
      name: 'Stack AI API key',
      shape: uuid,
      beside: [...apiKeyNames('stack_ai'), { word: 'api.stack-ai.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.stack-ai.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
