import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 30 to 60 letters and digits are looked at. */
export const marqo = {
  id: 'marqo',
  name: 'Marqo',
  docs: 'https://docs.marqo.ai/',
  hosts: ['api.marqo.ai'],
  keys: {
    'marqo-api-key': {
      name: 'Marqo API key',
      shape: [{ base62: [30, 60] }],
      beside: apiKeyNames('marqo'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.marqo.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
