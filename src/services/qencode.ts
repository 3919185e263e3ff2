import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 13 hexadecimal digits, as samples look. */
export const qencode = {
  id: 'qencode',
  name: 'Qencode',
  docs: 'https://docs.qencode.com/',
  hosts: ['api.qencode.com'],
  keys: {
    'qencode-api-key': {
      name: 'Qencode API key',
      shape: [{ hex: 13 }],
      beside: [...apiKeyNames('qencode'), { word: 'api.qencode.com', within: 160 }],
      manual: { page: 'https://docs.qencode.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
