import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*literal_api_key' },
        { named: '*literal_key' },
        { named: '*literal_token' },
        { named: '*literal_api_token' },
        { named: '*literal_access_token' },
        { named: '*literal_secret' },
        { named: '*literal_api_secret' },
        { named: '*literal_access_key' },
        { named: '*literalai_api_key' },
        { named: '*literalai_key' },
        { named: '*literalai_token' },
        { named: '*literalai_api_token' },
        { named: '*literalai_access_token' },
        { named: '*literalai_secret' },
        { named: '*literalai_api_secret' },
        { named: '*literalai_access_key' },
        { named: '*chainlit_api_key' },
        { named: '*chainlit_key' },
        { named: '*chainlit_token' },
        { named: '*chainlit_api_token' },
        { named: '*chainlit_access_token' },
        { named: '*chainlit_secret' },
        { named: '*chainlit_api_secret' },
        { named: '*chainlit_access_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.literalai.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
