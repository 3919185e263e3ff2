import type { Service } from '../model/service.ts'

/** API keys: `ITG.`, 32 hexadecimal digits, `.` and 60 to 100 characters of URL-safe base64, as samples look. */
export const itGlue = {
  id: 'it-glue',
  name: 'IT Glue',
  docs: 'https://api.itglue.com/developer/',
  hosts: ['api.itglue.com', 'api.eu.itglue.com'],
  keys: {
    'it-glue-api-key': {
      name: 'IT Glue API key',
      shape: ['ITG.', { hex: 32 }, '.', { base64url: [60, 100] }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://api.itglue.com/developer/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads passwords and papers of customers.',
    },
  },
} as const satisfies Service
