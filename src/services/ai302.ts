import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 48 letters and digits, as samples look. */
export const ai302 = {
  id: 'ai302',
  name: '302.AI',
  docs: 'https://doc.302.ai/',
  hosts: ['api.302.ai', 'api.302ai.cn'],
  keys: {
    'ai302-api-key': {
      name: '302.AI API key',
      shape: ['sk-', { base62: 48 }],
      beside: [...apiKeyNames('302ai', 'ai302', '302_ai', 'api_302')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://doc.302.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Asks models at the owner’s cost.',
    },
  },
} as const satisfies Service
