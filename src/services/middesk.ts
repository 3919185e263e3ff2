import type { Service } from '../model/service.ts'

/** API keys: `mk_live_` or `mk_test_` and 20 to 64 hexadecimal digits, as samples look. */
export const middesk = {
  id: 'middesk',
  name: 'Middesk',
  docs: 'https://docs.middesk.com/',
  hosts: ['api.middesk.com', 'api-sandbox.middesk.com'],
  keys: {
    'middesk-api-key': {
      name: 'Middesk API key',
      shape: [{ oneOf: ['mk_live_', 'mk_test_'] }, { hex: [20, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.middesk.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
