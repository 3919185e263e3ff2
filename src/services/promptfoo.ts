import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 100 characters of URL-safe base64 are looked at. */
export const promptfoo = {
  id: 'promptfoo',
  name: 'Promptfoo',
  docs: 'https://www.promptfoo.dev/docs/',
  hosts: ['api.promptfoo.app', 'www.promptfoo.app'],
  keys: {
    'promptfoo-api-key': {
      name: 'Promptfoo API key',
      shape: [{ base64url: [24, 100] }],
      beside: apiKeyNames('promptfoo'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.promptfoo.dev/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
