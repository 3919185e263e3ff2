import type { Service } from '../model/service.ts'

/** Secret keys: `metorial_sk_` and some 100 letters and digits, as samples look. */
export const metorial = {
  id: 'metorial',
  name: 'Metorial',
  docs: 'https://metorial.com/docs',
  hosts: ['api.metorial.com', 'mcp.metorial.com'],
  keys: {
    'metorial-secret-key': {
      name: 'Metorial secret key',
      shape: ['metorial_sk_', { base62: [60, 160] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://metorial.com/docs', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Calls the tools of the project, with what is connected to them.',
    },
  },
} as const satisfies Service
