import type { Service } from '../model/service.ts'

/** API keys begin with `tl_apiKey_`; some 30 characters or more follow in samples. */
export const tensorlake = {
  id: 'tensorlake',
  name: 'Tensorlake',
  docs: 'https://docs.tensorlake.ai/platform/authentication',
  hosts: ['api.tensorlake.ai', 'cloud.tensorlake.ai'],
  keys: {
    'tensorlake-api-key': {
      name: 'Tensorlake API key',
      shape: ['tl_apiKey_', { base64url: [24, 90] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.tensorlake.ai/', steps: ['Open the project, API keys', 'Delete the key'] },
      reach: 'Reads documents and runs applications of one project.',
    },
  },
} as const satisfies Service
