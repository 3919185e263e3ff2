import type { Service } from '../model/service.ts'

/**
 * API keys of Weaviate Cloud clusters. No page shows a layout: 36 to 40 letters and digits, and longer base64 today, rest on public
 * samples; a server of one's own takes any text.
 */
export const weaviate = {
  id: 'weaviate',
  name: 'Weaviate Cloud',
  docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  hosts: ['*.weaviate.cloud', '*.weaviate.network'],
  selfHosted: true,
  keys: {
    'weaviate-api-key': {
      name: 'Weaviate API key',
      shapes: [[{ base62: [36, 40] }], [{ base64: [60, 120] }], [{ base64: [60, 120] }, { oneOf: ['==', '='] }]],
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
