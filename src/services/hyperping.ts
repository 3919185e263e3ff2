import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 32 hexadecimal digits, as samples look. */
export const hyperping = {
  id: 'hyperping',
  name: 'Hyperping',
  docs: 'https://hyperping.com/docs',
  hosts: ['api.hyperping.io'],
  keys: {
    'hyperping-api-key': {
      name: 'Hyperping API key',
      shape: ['sk_', { hex: 32 }],
      beside: [...apiKeyNames('hyperping'), { word: 'api.hyperping.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://hyperping.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
