import type { Service } from '../model/service.ts'

/** API keys: `il1api` and 20 to 140 hexadecimal digits, as samples look. */
export const ilert = {
  id: 'ilert',
  name: 'iLert',
  docs: 'https://api.ilert.com/api-docs/',
  hosts: ['api.ilert.com'],
  keys: {
    'ilert-api-key': {
      name: 'iLert API key',
      shape: ['il1api', { hex: [20, 140] }],
      manual: {
        page: 'https://api.ilert.com/api-docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents.',
    },
  },
} as const satisfies Service
