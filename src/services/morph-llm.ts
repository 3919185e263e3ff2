import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 40 to 60 characters of URL-safe base64, as samples look. */
export const morphLlm = {
  id: 'morph-llm',
  name: 'Morph LLM',
  docs: 'https://docs.morphllm.com/',
  hosts: ['api.morphllm.com'],
  keys: {
    'morph-llm-api-key': {
      name: 'Morph LLM API key',
      shape: ['sk-', { base64url: [40, 60] }],
      beside: apiKeyNames('morph', 'morphllm'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.morphllm.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
