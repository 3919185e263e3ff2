import type { Service } from '../model/service.ts'

/** API keys: `eu1-` or `us1-` or `ap1-` and 40 hexadecimal digits, as samples look. */
export const doofinder = {
  id: 'doofinder',
  name: 'Doofinder',
  docs: 'https://docs.doofinder.com/',
  hosts: ['eu1-search.doofinder.com', 'us1-api.doofinder.com'],
  keys: {
    'doofinder-api-key': {
      name: 'Doofinder API key',
      shape: [{ oneOf: ['eu1-', 'us1-', 'ap1-'] }, { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.doofinder.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
