import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const kanbanize = {
  id: 'kanbanize',
  name: 'Businessmap (Kanbanize)',
  docs: 'https://businessmap.io/api',
  hosts: ['*.kanbanize.com'],
  keys: {
    'kanbanize-api-key': {
      name: 'Businessmap (Kanbanize) API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('kanbanize', 'businessmap'), { word: 'kanbanize.com', within: 160 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://businessmap.io/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
