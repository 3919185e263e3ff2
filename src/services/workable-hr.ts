import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const workableHr = {
  id: 'workable-hr',
  name: 'Workable',
  docs: 'https://workable.readme.io/',
  hosts: ['*.workable.com'],
  keys: {
    'workable-hr-api-key': {
      name: 'Workable API key',
      shape: [{ hex: 64 }],
      beside: [
        ...tokenNames('workable'),
        { named: '*workable_secret' },
        { named: '*workable_api_secret' },
        { named: '*workable_access_key' },
        { word: 'workable.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://workable.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
