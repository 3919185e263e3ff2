import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const survicate = {
  id: 'survicate',
  name: 'Survicate',
  docs: 'https://developers.survicate.com/',
  hosts: ['data-api.survicate.com'],
  keys: {
    'survicate-api-key': {
      name: 'Survicate API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('survicate'), { word: 'data-api.survicate.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: {
        page: 'https://developers.survicate.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
