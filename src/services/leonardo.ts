import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const leonardo = {
  id: 'leonardo',
  name: 'Leonardo.Ai',
  docs: 'https://docs.leonardo.ai/docs/create-your-api-key',
  hosts: ['cloud.leonardo.ai', 'app.leonardo.ai'],
  keys: {
    'leonardo-api-key': {
      name: 'Leonardo.Ai API key',
      shape: uuid,
      beside: [...plainKeyNames('leonardo', 'leonardo_ai'), { word: 'cloud.leonardo.ai', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.leonardo.ai/api-access', steps: ['API access', 'Delete the key'] },
      reach: 'Makes images at the cost of the account.',
    },
  },
} as const satisfies Service
