import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 96 hexadecimal digits, as samples look. */
export const deepnote = {
  id: 'deepnote',
  name: 'Deepnote',
  docs: 'https://deepnote.com/docs',
  hosts: ['api.deepnote.com'],
  keys: {
    'deepnote-api-key': {
      name: 'Deepnote API key',
      shape: [{ hex: 96 }],
      beside: [...apiKeyNames('deepnote'), { word: 'api.deepnote.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://deepnote.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs notebooks of the workspace.',
    },
  },
} as const satisfies Service
