import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `lsk_` or `chainlit_` and 20 to 80 characters of URL-safe base64, as samples look. */
export const literalAi = {
  id: 'literal-ai',
  name: 'Literal AI',
  docs: 'https://docs.literalai.com/',
  hosts: ['cloud.getliteral.ai'],
  keys: {
    'literal-ai-api-key': {
      name: 'Literal AI API key',
      shape: [{ oneOf: ['lsk_', 'chainlit_'] }, { base64url: [20, 80] }],
      beside: apiKeyNames('literal', 'literalai', 'chainlit'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.literalai.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
