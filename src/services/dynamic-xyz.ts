import type { Service } from '../model/service.ts'

/** API keys: `dyn_` and 50 to 60 letters and digits, as samples look. */
export const dynamicXyz = {
  id: 'dynamic-xyz',
  name: 'Dynamic.xyz',
  docs: 'https://docs.dynamic.xyz/',
  hosts: ['app.dynamicauth.com', 'app.dynamic.xyz'],
  keys: {
    'dynamic-xyz-api-key': {
      name: 'Dynamic.xyz API key',
      shape: ['dyn_', { base62: [50, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.dynamic.xyz/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes users of the app.',
    },
  },
} as const satisfies Service
