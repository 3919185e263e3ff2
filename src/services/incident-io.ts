import type { Service } from '../model/service.ts'

/** API keys: `inc_` and 64 hexadecimal digits, as samples look. */
export const incidentIo = {
  id: 'incident-io',
  name: 'incident.io',
  docs: 'https://api-docs.incident.io/',
  hosts: ['api.incident.io'],
  keys: {
    'incident-io-api-key': {
      name: 'incident.io API key',
      shape: ['inc_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api-docs.incident.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents and who is on call.',
    },
  },
} as const satisfies Service
