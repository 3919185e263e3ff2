import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 64 letters and digits are looked at. */
export const athina = {
  id: 'athina',
  name: 'Athina',
  docs: 'https://docs.athina.ai/',
  hosts: ['log.athina.ai', 'api.athina.ai'],
  keys: {
    'athina-api-key': {
      name: 'Athina API key',
      shape: [{ base62: [24, 64] }],
      beside: apiKeyNames('athina'),
      carriers: [{ header: 'athina-api-key', value: '{key}' }],
      manual: { page: 'https://docs.athina.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
