import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('supermemory', 'super_memory'),
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
