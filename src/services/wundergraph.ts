import type { Service } from '../model/service.ts'

/** API keys: `cosmo_` and 32 hexadecimal digits, as its own code makes them (`uid(32)`). */
export const wundergraph = {
  id: 'wundergraph',
  name: 'WunderGraph Cosmo',
  docs: 'https://cosmo-docs.wundergraph.com/',
  hosts: ['cosmo-cp.wundergraph.com'],
  keys: {
    'wundergraph-api-key': {
      name: 'WunderGraph Cosmo API key',
      source:
        'https://github.com/wundergraph/cosmo/blob/748e0729736f8de4ea5b51a73adb2976f13e9565/controlplane/src/core/services/ApiGenerator.ts',
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
