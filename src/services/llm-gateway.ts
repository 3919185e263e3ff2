import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `llmgtwy_`, as its pages show it, and 20 to 64 letters and digits. */
export const llmGateway = {
  id: 'llm-gateway',
  name: 'LLM Gateway',
  docs: 'https://docs.llmgateway.io/',
  hosts: ['api.llmgateway.io'],
  keys: {
    'llm-gateway-api-key': {
      name: 'LLM Gateway API key',
      shape: ['llmgtwy_', { base62: [20, 64] }],
      beside: [...apiKeyNames('llm_gateway', 'llmgateway')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.llmgateway.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Asks models at the owner’s cost.',
    },
  },
} as const satisfies Service
