import type { Service } from '../model/service.ts'

/** API keys: `zpka_`, 32 hexadecimal digits, `_` and 8 hexadecimal digits, as samples look. */
export const zuplo = {
  id: 'zuplo',
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs/',
  hosts: ['dev.zuplo.com'],
  keys: {
    'zuplo-api-key': {
      name: 'Zuplo API key',
      shape: ['zpka_', { hex: 32 }, '_', { hex: 8 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://zuplo.com/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Calls or changes gateways of the account.',
    },
  },
} as const satisfies Service
