import type { Service } from '../model/service.ts'

/** API keys: `cosmo_` and 32 hexadecimal digits, as samples look. */
export const wundergraph = {
  id: 'wundergraph',
  name: 'WunderGraph Cosmo',
  docs: 'https://cosmo-docs.wundergraph.com/',
  hosts: ['cosmo-cp.wundergraph.com'],
  keys: {
    'wundergraph-api-key': {
      name: 'WunderGraph Cosmo API key',
      shape: ['cosmo_', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cosmo-docs.wundergraph.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes graphs of the organization.',
    },
  },
} as const satisfies Service
