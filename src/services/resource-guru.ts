import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const resourceGuru = {
  id: 'resource-guru',
  name: 'Resource Guru',
  docs: 'https://developers.resourceguruapp.com/',
  hosts: ['api.resourceguruapp.com'],
  keys: {
    'resource-guru-api-key': {
      name: 'Resource Guru API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*resource_guru_secret' },
        { named: '*resource_guru_client_secret' },
        { named: '*resource_guru_api_secret' },
        { named: '*resource_guru_app_secret' },
        { word: 'api.resourceguruapp.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.resourceguruapp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
