import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
      beside: [...secretNames('resource_guru'), { word: 'api.resourceguruapp.com', within: 160 }],
      manual: {
        page: 'https://developers.resourceguruapp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
