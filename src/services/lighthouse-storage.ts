import type { Service } from '../model/service.ts'

/** API keys: 8 hexadecimal digits, `.` and 32 hexadecimal digits, as samples look. */
export const lighthouseStorage = {
  id: 'lighthouse-storage',
  name: 'Lighthouse Storage',
  docs: 'https://docs.lighthouse.storage/',
  hosts: ['node.lighthouse.storage', 'api.lighthouse.storage', 'upload.lighthouse.storage'],
  keys: {
    'lighthouse-storage-api-key': {
      name: 'Lighthouse Storage API key',
      shape: [{ hex: 8 }, '.', { hex: 32 }],
      beside: [
        { named: '*lighthouse_api_key' },
        { named: '*lighthouse_key' },
        { named: '*lighthouse_token' },
        { named: '*lighthouse_storage_api_key' },
        { named: '*lighthouse_storage_key' },
        { named: '*lighthouse_storage_token' },
        { word: 'node.lighthouse.storage', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.lighthouse.storage/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Stores files at the owner’s cost.',
    },
  },
} as const satisfies Service
