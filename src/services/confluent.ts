import type { Service } from '../model/service.ts'

/**
 * Secrets of API keys: since July 2025 they begin with `cflt`. That they have 64 characters of base64 rests on samples; the
 * id beside them (16 letters and digits) is no secret.
 */
export const confluent = {
  id: 'confluent',
  name: 'Confluent Cloud',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  hosts: ['api.confluent.cloud', '*.confluent.cloud'],
  keys: {
    'confluent-api-secret': {
      name: 'Confluent Cloud API secret',
      source:
        'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      shape: ['cflt', { base64: 60 }],
      manual: { page: 'https://confluent.cloud/settings/api-keys', steps: ['API keys: find it by its id', 'Delete it'] },
      reach: 'With its id: reads and writes topics, schemas or the whole organization, as its owner may.',
    },
    'confluent-old-api-secret': {
      name: 'Confluent Cloud API secret (without prefix)',
      shape: [{ base64: 64 }],
      beside: [
        { named: '*confluent_secret' },
        { named: '*confluent_api_secret' },
        { named: '*confluent_key_secret' },
        { named: '*confluent_api_key_secret' },
        { named: '*confluent_password' },
        { named: '*confluent_sasl_password' },
        { named: '*confluent_cloud_secret' },
        { named: '*confluent_cloud_api_secret' },
        { named: '*confluent_cloud_key_secret' },
        { named: '*confluent_cloud_api_key_secret' },
        { named: '*confluent_cloud_password' },
        { named: '*confluent_cloud_sasl_password' },
        { named: '*confluent_kafka_secret' },
        { named: '*confluent_kafka_api_secret' },
        { named: '*confluent_kafka_key_secret' },
        { named: '*confluent_kafka_api_key_secret' },
        { named: '*confluent_kafka_password' },
        { named: '*confluent_kafka_sasl_password' },
        { named: '*confluent_schema_registry_secret' },
        { named: '*confluent_schema_registry_api_secret' },
        { named: '*confluent_schema_registry_key_secret' },
        { named: '*confluent_schema_registry_api_key_secret' },
        { named: '*confluent_schema_registry_password' },
        { named: '*confluent_schema_registry_sasl_password' },
        { named: '*ccloud_secret' },
        { named: '*ccloud_api_secret' },
        { named: '*ccloud_key_secret' },
        { named: '*ccloud_api_key_secret' },
        { named: '*ccloud_password' },
        { named: '*ccloud_sasl_password' },
        { named: '*kafka_api_secret' },
        { named: '*schema_registry_api_secret' },
        { named: '*kafka_cluster_api_secret' },
        { named: '*cluster_api_secret' },
        { named: '*flink_api_secret' },
        { named: '*confluent_cloud_cluster_api_secret' },
        { named: '*kafka_sasl_password' },
        { named: '*schema_registry_secret' },
        { word: 'confluent.cloud', within: 400 },
      ],
      manual: { page: 'https://confluent.cloud/settings/api-keys', steps: ['API keys: find it by its id', 'Delete it'] },
      reach: 'With its id: reads and writes topics, schemas or the whole organization, as its owner may.',
    },
  },
} as const satisfies Service
