import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID. */
export const klusterAi = {
  id: 'kluster-ai',
  name: 'kluster.ai',
  docs: 'https://docs.kluster.ai/get-started/get-api-key/',
  hosts: ['api.kluster.ai', 'platform.kluster.ai'],
  keys: {
    'kluster-ai-api-key': {
      name: 'kluster.ai API key',
      shape: uuid,
      beside: [...apiKeyNames('kluster', 'kluster_ai', 'klusterai'), { word: 'api.kluster.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.kluster.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
