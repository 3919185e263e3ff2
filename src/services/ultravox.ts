import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 8 letters and digits, `.` and 32 more. */
export const ultravox = {
  id: 'ultravox',
  name: 'Ultravox',
  docs: 'https://docs.ultravox.ai/api-reference/introduction',
  hosts: ['api.ultravox.ai', 'app.ultravox.ai'],
  keys: {
    'ultravox-api-key': {
      name: 'Ultravox API key',
      shape: [{ base62: 8, as: 'id' }, '.', { base62: 32 }],
      beside: [...apiKeyNames('ultravox'), { word: 'api.ultravox.ai', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.ultravox.ai/api-reference/introduction',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Makes and answers calls at the cost of the account, and reads what was said.',
    },
  },
} as const satisfies Service
