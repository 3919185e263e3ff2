import type { Service } from '../model/service.ts'

/** API keys are `FPSX` and 32 hex digits, as samples look. */
export const freepik = {
  id: 'freepik',
  name: 'Freepik',
  docs: 'https://docs.freepik.com/authentication',
  hosts: ['api.freepik.com', 'www.freepik.com'],
  keys: {
    'freepik-api-key': {
      name: 'Freepik API key',
      shape: ['FPSX', { hex: 32 }],
      carriers: [{ header: 'x-freepik-api-key', value: '{key}' }],
      manual: { page: 'https://www.freepik.com/developers/dashboard/api-key', steps: ['Developers, API key', 'Regenerate it'] },
      reach: 'Makes and fetches images at the cost of the account.',
    },
  },
} as const satisfies Service
