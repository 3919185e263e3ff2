import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `key-` and 40 to 120 letters and digits, as samples look. */
export const getimg = {
  id: 'getimg',
  name: 'getimg.ai',
  docs: 'https://docs.getimg.ai/',
  hosts: ['api.getimg.ai'],
  keys: {
    'getimg-api-key': {
      name: 'getimg.ai API key',
      shape: ['key-', { base62: [40, 120] }],
      beside: apiKeyNames('getimg', 'getimg_ai'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.getimg.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
