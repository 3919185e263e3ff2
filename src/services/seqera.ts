import type { Service } from '../model/service.ts'

/** API keys: `eyJ0aWQiOi` and 40 to 120 characters of base64, as samples look. */
export const seqera = {
  id: 'seqera',
  name: 'Seqera (Nextflow Tower)',
  docs: 'https://docs.seqera.io/',
  hosts: ['api.cloud.seqera.io', 'api.tower.nf'],
  keys: {
    'seqera-api-key': {
      name: 'Seqera (Nextflow Tower) API key',
      shape: ['eyJ0aWQiOi', { base64: [40, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.seqera.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs pipelines as its owner.',
    },
  },
} as const satisfies Service
