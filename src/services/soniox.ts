import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const soniox = {
  id: 'soniox',
  name: 'Soniox',
  docs: 'https://soniox.com/docs',
  hosts: ['api.soniox.com', 'stt-rt.soniox.com'],
  keys: {
    'soniox-api-key': {
      name: 'Soniox API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('soniox'), { word: 'api.soniox.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://soniox.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
