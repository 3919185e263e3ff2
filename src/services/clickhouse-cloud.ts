import type { Service } from '../model/service.ts'

/** The secret of an API key: `4b1d` and 38 letters and digits, as the documentation of its Terraform provider shows one. */
export const clickhouseCloud = {
  id: 'clickhouse-cloud',
  name: 'ClickHouse Cloud',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  hosts: ['api.clickhouse.cloud', 'queries.clickhouse.cloud', '*.clickhouse.cloud'],
  keys: {
    'clickhouse-cloud-key-secret': {
      name: 'ClickHouse Cloud API key secret',
      source:
        'https://github.com/ClickHouse/terraform-provider-clickhouse/blob/02fd770f20a73dca3594a74407fafc112058d559/docs/index.md',
      shape: ['4b1d', { base62: 38 }],
      alone: true,
      beside: [
        { named: '*clickhouse_key_secret' },
        { named: '*clickhouse_cloud_key_secret' },
        { named: '*clickhouse_api_secret' },
        { named: '*clickhouse_cloud_api_secret' },
        { named: '*clickhouse_cloud_secret' },
        { named: '*clickhouse_token_secret' },
        { word: 'clickhouse.cloud', within: 400 },
        { named: 'token_secret' },
        { named: '*clickhouse_cloud_token_secret' },
      ],
      manual: { page: 'https://console.clickhouse.cloud/', steps: ['Organization, API keys', 'Disable or delete the key'] },
      reach: 'Manages services of the organization, or runs saved queries, together with its id.',
    },
  },
} as const satisfies Service
