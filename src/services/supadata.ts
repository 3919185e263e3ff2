import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sd_` and 32 hexadecimal digits, as samples look. */
export const supadata = {
  id: 'supadata',
  name: 'Supadata',
  docs: 'https://docs.supadata.ai/',
  hosts: ['api.supadata.ai'],
  keys: {
    'supadata-api-key': {
      name: 'Supadata API key',
      shape: ['sd_', { hex: 32 }],
      beside: [...apiKeyNames('supadata'), { word: 'api.supadata.ai', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://docs.supadata.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
