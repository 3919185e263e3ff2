import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 37 hexadecimal digits, as samples look. */
export const cuttly = {
  id: 'cuttly',
  name: 'Cuttly',
  docs: 'https://cutt.ly/cuttly-api',
  hosts: ['cutt.ly'],
  keys: {
    'cuttly-api-key': {
      name: 'Cuttly API key',
      shape: [{ hex: 37 }],
      beside: [...apiKeyNames('cuttly', 'cutt_ly'), { word: 'cutt.ly/api', within: 160 }],
      carriers: [{ query: 'key' }],
      access: 'write',
      manual: { page: 'https://cutt.ly/cuttly-api', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Makes and changes short links of the owner.',
    },
  },
} as const satisfies Service
