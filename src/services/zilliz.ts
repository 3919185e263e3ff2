import type { Service } from '../model/service.ts'

/** API keys of Zilliz Cloud (hosted Milvus). Hex digits of these lengths rest on public samples. */
export const zilliz = {
  id: 'zilliz',
  name: 'Zilliz Cloud',
  docs: 'https://docs.zilliz.com/docs/manage-api-keys',
  hosts: ['api.cloud.zilliz.com', '*.zillizcloud.com'],
  keys: {
    'zilliz-api-key': {
      name: 'Zilliz Cloud API key',
      shapes: [[{ hex: 72 }], [{ hex: 88 }]],
      beside: [
        { named: '*zilliz_api_key' },
        { named: '*zilliz_token' },
        { named: '*zilliz_cloud_api_key' },
        { named: '*zilliz_cloud_token' },
        { named: '*milvus_token' },
        { named: '*milvus_api_key' },
        { word: 'zillizcloud.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.zilliz.com', steps: ['API Keys', 'Delete the key'] },
      reach: 'Reads, writes and deletes clusters and collections, as far as its access goes.',
    },
  },
} as const satisfies Service
