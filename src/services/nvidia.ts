import type { Service } from '../model/service.ts'

/**
 * Keys of NVIDIA's hosted models and of its registry NGC. The prefix is in NVIDIA's pages; 64 characters behind it, and 84 characters of
 * base64 for keys of old, rest on public samples.
 */
export const nvidia = {
  id: 'nvidia',
  name: 'NVIDIA',
  docs: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
  hosts: ['integrate.api.nvidia.com', 'ai.api.nvidia.com', 'api.nvcf.nvidia.com', 'api.ngc.nvidia.com', 'nvcr.io'],
  keys: {
    'nvidia-api-key': {
      name: 'NVIDIA API key',
      source: 'https://docs.nvidia.com/nemo/retriever/latest/extraction/api-keys/index.html',
      shape: ['nvapi-', { base64url: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://org.ngc.nvidia.com/setup/api-keys', steps: ['Delete the key'] },
      reach:
        'Calls hosted models at the cost of the account; with more services granted it pulls private containers and runs functions.',
    },
    'nvidia-ngc-legacy-key': {
      name: 'NGC API key (legacy)',
      shape: [{ base64: 84 }],
      beside: [{ named: '*ngc_api_key' }, { named: '*ngc_cli_api_key' }, { named: '*ngc_key' }],
      carriers: [{ basic: '$oauthtoken:{key}' }],
      manual: { page: 'https://org.ngc.nvidia.com/setup/api-keys', steps: ['Generate a new API key: the old one ends'] },
      reach: 'Pulls and pushes private containers and models of the registry as the person.',
    },
  },
} as const satisfies Service
