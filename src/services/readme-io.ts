import type { Service } from '../model/service.ts'

/**
 * API keys of a project: the description of the API that its own client carries has their pattern, `rdme_` and word characters; the length is that of keys in
 * use.
 */
export const readmeIo = {
  id: 'readme-io',
  name: 'ReadMe',
  docs: 'https://docs.readme.com/main/reference/authentication',
  hosts: ['api.readme.com', 'dash.readme.com'],
  keys: {
    'readme-io-api-key': {
      name: 'ReadMe API key',
      source: 'https://app.unpkg.com/rdme@10.6.0/files/dist/lib/types/openapiDoc.js',
      shape: ['rdme_', { base36: [60, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: { page: 'https://dash.readme.com/', steps: ['Open the project, Configuration, API Key', 'Delete the key'] },
      reach: 'Changes a project’s documentation and reads its logs.',
    },
  },
} as const satisfies Service
