import type { Service } from '../model/service.ts'

/** API keys: `tpuf_` and 24 to 60 letters and digits, as samples look. */
export const turbopuffer = {
  id: 'turbopuffer',
  name: 'turbopuffer',
  docs: 'https://turbopuffer.com/docs',
  hosts: ['*.turbopuffer.com', 'api.turbopuffer.com'],
  keys: {
    'turbopuffer-api-key': {
      name: 'turbopuffer API key',
      shape: ['tpuf_', { base62: [24, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://turbopuffer.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
