import type { Service } from '../model/service.ts'

/** API keys are `sm_`, an id, `_` and letters and digits, some 90 characters, as samples look. */
export const supermemory = {
  id: 'supermemory',
  name: 'Supermemory',
  docs: 'https://supermemory.ai/docs/quickstart',
  hosts: ['api.supermemory.ai', 'console.supermemory.ai'],
  keys: {
    'supermemory-api-key': {
      name: 'Supermemory API key',
      shape: ['sm_', { word: [56, 120] }],
      beside: [
        { named: '*supermemory_api_key' },
        { named: '*supermemory_key' },
        { named: '*supermemory_token' },
        { named: '*supermemory_api_token' },
        { named: '*supermemory_access_token' },
        { named: '*supermemory_secret' },
        { named: '*super_memory_api_key' },
        { named: '*super_memory_key' },
        { named: '*super_memory_token' },
        { named: '*super_memory_api_token' },
        { named: '*super_memory_access_token' },
        { named: '*super_memory_secret' },
        { word: 'supermemory', within: 200 },
        { word: 'Supermemory', within: 200 },
        { word: 'SUPERMEMORY', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.supermemory.ai/', steps: ['API keys', 'Delete the key'] },
      reach: 'Reads, adds and deletes memories of the organization.',
    },
  },
} as const satisfies Service
