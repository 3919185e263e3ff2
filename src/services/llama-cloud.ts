import type { Service } from '../model/service.ts'

/** Keys of LlamaCloud and LlamaParse (`LLAMA_CLOUD_API_KEY`). Pages show the prefix; 48 characters rest on public samples. */
export const llamaCloud = {
  id: 'llama-cloud',
  name: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key',
  hosts: ['api.cloud.llamaindex.ai', 'api.cloud.eu.llamaindex.ai'],
  keys: {
    'llama-cloud-api-key': {
      name: 'LlamaCloud API key',
      source: 'https://github.com/run-llama/llama_cloud_services/blob/2f3a5ce2acf6fd4476dd6d6f8e9e9980033210de/parse.md',
      shape: ['llx-', { base62: 48 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.llamaindex.ai/api-key', steps: ['Delete the key'] },
      reach: 'Parses documents at the cost of the organization, and reads the indexes and files of the project.',
    },
  },
} as const satisfies Service
