import type { Service } from '../model/service.ts'

/**
 * API keys are an HMAC-SHA256 of their id and the master key, written as 64 hexadecimal digits. A master key is any text of 16 bytes or more; the server proposes one of 43 characters.
 */
export const meilisearch = {
  id: 'meilisearch',
  name: 'Meilisearch',
  docs: 'https://www.meilisearch.com/docs/learn/security/basic_security',
  hosts: ['*.meilisearch.io', '*.meilisearch.dev'],
  selfHosted: true,
  keys: {
    'meilisearch-api-key': {
      name: 'Meilisearch API key',
      source: 'https://www.meilisearch.com/docs/reference/api/keys/list-api-keys',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*meilisearch_api_key' },
        { named: '*meilisearch_admin_key' },
        { named: '*meilisearch_admin_api_key' },
        { named: '*meilisearch_key' },
        { named: '*meili_api_key' },
        { named: '*meili_admin_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.meilisearch.com/docs/reference/api/keys', steps: ['DELETE /keys/{uid} with the master key'] },
      reach: 'Does with indexes what its actions allow.',
    },
    'meilisearch-master-key': {
      name: 'Meilisearch master key',
      source:
        'https://github.com/meilisearch/documentation/blob/0d5f1df19e581c57981b37e3e7333080ac5ede0f/learn/security/basic_security.mdx',
      shape: [{ base64url: [20, 128] }],
      beside: [
        { named: '*meili_master_key' },
        { named: '*meilisearch_master_key' },
        { command: 'meilisearch', flag: '--master-key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.meilisearch.com/docs/learn/security/basic_security',
        steps: ['Start the server with a new master key: all API keys change with it'],
      },
      reach: 'Does everything, keys included.',
    },
  },
} as const satisfies Service
