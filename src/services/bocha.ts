import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 32 hexadecimal digits, as those of others are, so that a name is asked for. */
export const bocha = {
  id: 'bocha',
  name: 'Bocha',
  docs: 'https://open.bochaai.com/',
  hosts: ['api.bochaai.com', 'api.bocha.cn', 'open.bochaai.com'],
  keys: {
    'bocha-api-key': {
      name: 'Bocha API key',
      shape: ['sk-', { hex: 32 }],
      beside: [
        ...apiKeyNames('bocha', 'bochaai', 'bocha_ai'),
        { word: 'api.bochaai.com', within: 160 },
        { word: 'api.bocha.cn', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: { page: 'https://open.bochaai.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
