import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*kanbanize_api_key' },
        { named: '*kanbanize_key' },
        { named: '*kanbanize_token' },
        { named: '*kanbanize_api_token' },
        { named: '*kanbanize_access_token' },
        { named: '*kanbanize_secret' },
        { named: '*kanbanize_api_secret' },
        { named: '*kanbanize_access_key' },
        { named: '*businessmap_api_key' },
        { named: '*businessmap_key' },
        { named: '*businessmap_token' },
        { named: '*businessmap_api_token' },
        { named: '*businessmap_access_token' },
        { named: '*businessmap_secret' },
        { named: '*businessmap_api_secret' },
        { named: '*businessmap_access_key' },
        { word: 'kanbanize.com', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://businessmap.io/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
