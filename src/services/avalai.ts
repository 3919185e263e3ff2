import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `aa-` and 48 letters and digits, as samples look. */
export const avalai = {
  id: 'avalai',
  name: 'AvalAI',
  docs: 'https://docs.avalai.ir/',
  hosts: ['api.avalai.ir', 'api.avalapis.ir'],
  keys: {
    'avalai-api-key': {
      name: 'AvalAI API key',
      shape: ['aa-', { base62: 48 }],
      beside: [...apiKeyNames('avalai', 'aval_ai')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.avalai.ir/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Asks models at the owner’s cost.',
    },
  },
} as const satisfies Service
