import type { Service } from '../model/service.ts'

/** API keys: `zk_dev_` or `zk_prod_` and 32 hexadecimal digits, as samples look. */
export const zerion = {
  id: 'zerion',
  name: 'Zerion',
  docs: 'https://developers.zerion.io/',
  hosts: ['api.zerion.io'],
  keys: {
    'zerion-api-key': {
      name: 'Zerion API key',
      shape: [{ oneOf: ['zk_dev_', 'zk_prod_'] }, { hex: 32 }],
      carriers: [{ basic: '{key}:' }],
      access: 'read',
      manual: { page: 'https://developers.zerion.io/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
