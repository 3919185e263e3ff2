import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 1 to 6 digits, `|` and 40 to 48 letters and digits are looked at. */
export const prompthub = {
  id: 'prompthub',
  name: 'PromptHub',
  docs: 'https://docs.prompthub.us/',
  hosts: ['app.prompthub.us'],
  keys: {
    'prompthub-api-key': {
      name: 'PromptHub API key',
      shape: [{ digit: [1, 6] }, '|', { base62: [40, 48] }],
      beside: apiKeyNames('prompthub'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.prompthub.us/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
