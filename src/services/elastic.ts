import type { Service } from '../model/service.ts'

/**
 * An Elasticsearch key is base64 of an id of 20 characters, a colon and a secret of 22. The prefix `essu_` stands in Kibana’s source; what
 * follows it is not documented.
 */
export const elastic = {
  id: 'elastic',
  name: 'Elastic',
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  hosts: ['api.elastic-cloud.com', '*.es.io', '*.elastic-cloud.com', '*.elastic.cloud'],
  selfHosted: true,
  keys: {
    'elastic-api-key': {
      name: 'Elasticsearch API key',
      source: 'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key',
      shape: [{ base64: 58 }, '=='],
      beside: [
        { named: '*elastic_api_key' },
        { named: '*elasticsearch_api_key' },
        { named: 'es_api_key' },
        { named: '*elastic_search_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: { page: 'https://cloud.elastic.co/', steps: ['In Kibana: Stack Management, Security, API keys', 'Delete the key'] },
      reach: 'Reads and writes the indexes that its role descriptors name; without any, what its maker may.',
    },
    'elastic-cloud-api-key': {
      name: 'Elastic Cloud API key',
      shape: [{ base64: [46, 120] }, '=='],
      beside: [{ named: '*elastic_cloud_api_key' }, { named: 'ec_api_key' }, { named: 'ess_api_key' }],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: { page: 'https://cloud.elastic.co/account/keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Makes, changes and deletes deployments of the organization.',
    },
    'elastic-unified-api-key': {
      name: 'Elastic Cloud API key (with prefix)',
      source:
        'https://github.com/elastic/kibana/blob/1e422a0074f2652081a79463b040d9db3298fcaf/src/core/packages/security/server/src/uiam/utils.ts',
      shape: ['essu_', { base64: [40, 200] }],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: { page: 'https://cloud.elastic.co/account/keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Acts in the organization and its projects, as far as its roles go.',
    },
  },
} as const satisfies Service
