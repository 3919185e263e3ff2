import type { Service } from '../model/service.ts'

/** API keys: `vespa_cloud_` and 20 to 80 letters and digits, as samples look. */
export const vespaCloud = {
  id: 'vespa-cloud',
  name: 'Vespa Cloud',
  docs: 'https://docs.vespa.ai/',
  hosts: ['*.vespa-app.cloud', 'api.vespa-external.aws.oath.cloud'],
  keys: {
    'vespa-cloud-api-key': {
      name: 'Vespa Cloud API key',
      source:
        'https://huggingface.co/spaces/vespa-engine/fasthtml-vespa/blob/557ba5e2090926797a18e08c5b8d6346eb8edbd4/.env.example',
      shape: ['vespa_cloud_', { base62: [20, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.vespa.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
