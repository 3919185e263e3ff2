import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secrets of API keys: 64 characters of base64, as the example of the issuer’s API description has; since July 2025 they begin
 * with `cflt`. The id beside them (16 letters and digits) is no secret.
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
      source: 'https://docs.confluent.io/cloud/current/api.html',
      shape: [{ base64: 64 }],
      beside: [
        ...named(
          ['confluent', 'confluent_cloud', 'confluent_kafka', 'confluent_schema_registry', 'ccloud'],
          ['_secret', '_api_secret', '_key_secret', '_api_key_secret', '_password', '_sasl_password'],
        ),
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
