import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const lingyiwanwu = {
  id: 'lingyiwanwu',
  name: '01.AI',
  docs: 'https://platform.lingyiwanwu.com/docs',
  hosts: ['api.lingyiwanwu.com', 'api.01.ai'],
  keys: {
    'lingyiwanwu-api-key': {
      name: '01.AI API key',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['lingyiwanwu', 'yi', 'zeroone', '01ai', 'lingyi', 'yi_01'], ['_api_key', '_llm_api_key']),
        { word: 'api.lingyiwanwu.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://platform.lingyiwanwu.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
