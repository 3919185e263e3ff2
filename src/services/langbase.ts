import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `user_`, `org_` or `pipe_` and 40 to 160 letters and digits are looked at; no page says how many. */
export const langbase = {
  id: 'langbase',
  name: 'Langbase',
  docs: 'https://langbase.com/docs/api-reference/api-keys',
  hosts: ['api.langbase.com'],
  keys: {
    'langbase-api-key': {
      name: 'Langbase API key',
      shape: [{ oneOf: ['user_', 'pipe_', 'org_'] }, { base62: [40, 160] }],
      beside: [...apiKeyNames('langbase')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://langbase.com/docs/api-reference/api-keys',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs pipes, memory and agents at the owner’s cost.',
    },
  },
} as const satisfies Service
