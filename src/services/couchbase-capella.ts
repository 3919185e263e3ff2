import type { Service } from '../model/service.ts'

/** API keys of Capella: base64 of a length that no page gives. */
export const couchbaseCapella = {
  id: 'couchbase-capella',
  name: 'Couchbase Capella',
  docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  hosts: ['cloudapi.cloud.couchbase.com'],
  keys: {
    'couchbase-capella-api-key': {
      name: 'Couchbase Capella API key',
      shapes: [[{ base64: [40, 160] }, { oneOf: ['==', '='] }], [{ base64: [40, 160] }]],
      beside: [
        { named: '*capella_api_key' },
        { named: '*couchbase_capella_api_key' },
        { named: '*capella_api_token' },
        { named: '*capella_authentication_token' },
        { named: '*capella_secret_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.couchbase.com/', steps: ['Settings, API Keys', 'Delete the key'] },
      reach: 'Manages clusters with the roles of its key.',
    },
  },
} as const satisfies Service
