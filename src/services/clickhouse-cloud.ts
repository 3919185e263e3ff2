import type { Service } from '../model/service.ts'

/** Secrets of API keys: 42 characters that begin with `4b1d` in public samples. */
export const clickhouseCloud = {
  id: 'clickhouse-cloud',
  name: 'ClickHouse Cloud',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  hosts: ['api.clickhouse.cloud', 'queries.clickhouse.cloud', '*.clickhouse.cloud'],
  keys: {
    'clickhouse-cloud-key-secret': {
      name: 'ClickHouse Cloud API key secret',
      shape: ['4b1d', { base62: 38 }],
      beside: [
        { named: '*clickhouse_key_secret' },
        { named: '*clickhouse_cloud_key_secret' },
        { named: '*clickhouse_api_secret' },
        { named: '*clickhouse_cloud_api_secret' },
        { named: '*clickhouse_cloud_secret' },
        { named: '*clickhouse_token_secret' },
        { word: 'clickhouse.cloud', within: 400 },
      ],
      manual: { page: 'https://console.clickhouse.cloud/', steps: ['Organization, API keys', 'Disable or delete the key'] },
      reach: 'Manages services of the organization, or runs saved queries, together with its id.',
    },
  },
} as const satisfies Service
