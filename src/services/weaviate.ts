import type { Service } from '../model/service.ts'

/**
 * API keys of Weaviate. Its own code makes them as the base64 of a key, `_`, a user's id and `_v200`, which leaves two marks at fixed
 * places. Older ones of the cloud have 36 to 40 letters and digits by public samples; a server of one's own takes any text.
 */
export const weaviate = {
  id: 'weaviate',
  name: 'Weaviate Cloud',
  docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  hosts: ['*.weaviate.cloud', '*.weaviate.network'],
  selfHosted: true,
  keys: {
    'weaviate-user-api-key': {
      name: 'Weaviate API key of a user',
      source:
        'https://github.com/weaviate/weaviate/blob/2655b708624f3ff646f61fc27581f67ba237d257/usecases/auth/authentication/apikey/keys/key_generation.go',
      shape: [{ base64: 58 }, '1f', { base64: 22 }, '92MjAw'],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.weaviate.cloud', steps: ['Open the cluster, API keys', 'Delete the key'] },
      reach: 'Reads, writes and deletes the collections of the cluster, as far as its role goes.',
    },
    'weaviate-api-key': {
      name: 'Weaviate API key',
      shapes: [[{ base62: [36, 40] }], [{ base64: [60, 87] }], [{ base64: [60, 87] }, { oneOf: ['==', '='] }]],
      beside: [
        { named: '*weaviate_api_key' },
        { named: '*weaviate_admin_key' },
        { named: '*weaviate_key' },
        { named: '*wcd_api_key' },
        { named: '*wcs_api_key' },
        { named: '*wcd_admin_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.weaviate.cloud', steps: ['Open the cluster, API keys', 'Delete the key'] },
      reach: 'Reads, writes and deletes the collections of the cluster, as far as its role goes.',
    },
  },
} as const satisfies Service
