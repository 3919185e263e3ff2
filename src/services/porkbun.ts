import type { Service } from '../model/service.ts'

/**
 * Secret API keys: `sk1_` and 64 hexadecimal digits, as samples look. API keys: `pk1_` and 64 hexadecimal digits, as samples
 * look.
 */
export const porkbun = {
  id: 'porkbun',
  name: 'Porkbun',
  docs: 'https://porkbun.com/api/json/v3/documentation',
  hosts: ['api.porkbun.com', 'porkbun.com'],
  keys: {
    'porkbun-secret-key': {
      name: 'Porkbun secret API key',
      shape: ['sk1_', { hex: 64 }],
      manual: { page: 'https://porkbun.com/account/api', steps: ['Find the key by its title', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
    'porkbun-api-key': {
      name: 'Porkbun API key',
      shape: ['pk1_', { hex: 64 }],
      manual: { page: 'https://porkbun.com/account/api', steps: ['Find the key by its title', 'Delete it'] },
      reach: 'With the secret key beside it: changes domains and DNS records.',
    },
  },
} as const satisfies Service
