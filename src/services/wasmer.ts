import type { Service } from '../model/service.ts'

/** Access tokens: `wap_` and 64 hexadecimal digits, as samples look. */
export const wasmer = {
  id: 'wasmer',
  name: 'Wasmer',
  docs: 'https://docs.wasmer.io/registry/cli',
  hosts: ['registry.wasmer.io'],
  keys: {
    'wasmer-token': {
      name: 'Wasmer access token',
      shape: ['wap_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://wasmer.io/settings/access-tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Publishes packages and deploys apps of its owner.',
    },
  },
} as const satisfies Service
