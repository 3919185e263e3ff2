import type { Service } from '../model/service.ts'

/** API keys: `il1api`, as its own agent’s page has it, and 48 hexadecimal digits in samples; 20 to 140 are looked at. */
export const ilert = {
  id: 'ilert',
  name: 'iLert',
  docs: 'https://api.ilert.com/api-docs/',
  hosts: ['api.ilert.com'],
  keys: {
    'ilert-api-key': {
      name: 'iLert API key',
      source: 'https://github.com/iLert/ilagent',
      shape: ['il1api', { hex: [20, 140] }],
      manual: {
        page: 'https://api.ilert.com/api-docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents.',
    },
  },
} as const satisfies Service
