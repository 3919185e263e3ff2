import type { Service } from '../model/service.ts'

/** API keys: `confident_us_` or `confident_eu_` or `confident_au_` and 30 to 60 characters of base64, as samples look. */
export const confidentAi = {
  id: 'confident-ai',
  name: 'Confident AI',
  docs: 'https://documentation.confident-ai.com/',
  hosts: ['api.confident-ai.com', 'eu.api.confident-ai.com', 'deepeval.confident-ai.com', 'eu.deepeval.confident-ai.com'],
  keys: {
    'confident-ai-api-key': {
      name: 'Confident AI API key',
      shape: [{ oneOf: ['confident_us_', 'confident_eu_', 'confident_au_'] }, { base64: [30, 60] }],
      carriers: [{ header: 'CONFIDENT_API_KEY', value: '{key}' }],
      manual: {
        page: 'https://documentation.confident-ai.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
