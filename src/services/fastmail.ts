import type { Service } from '../model/service.ts'

/** API tokens: `fmu1-`, 8 and 32 hexadecimal digits, `0` and 32 more, with `-` between, as samples look. */
export const fastmail = {
  id: 'fastmail',
  name: 'Fastmail',
  docs: 'https://www.fastmail.com/for-developers/integrating-with-fastmail/',
  hosts: ['api.fastmail.com', 'app.fastmail.com'],
  keys: {
    'fastmail-api-token': {
      name: 'Fastmail API token',
      shape: ['fmu1-', { hex: 8 }, '-', { hex: 32 }, '-', { digit: 1 }, '-', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.fastmail.com/for-developers/integrating-with-fastmail/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends mail of the account, as far as its scopes go.',
    },
  },
} as const satisfies Service
