import type { Service } from '../model/service.ts'

/**
 * Keys of Algolia are 32 hexadecimal digits, as the search key in the examples of its own library. Search keys look the same
 * and are public by design, so that names have to say `admin` or `write`.
 */
export const algolia = {
  id: 'algolia',
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  hosts: ['*.algolia.net', '*.algolianet.com', '*.algolia.com'],
  keys: {
    'algolia-admin-key': {
      name: 'Algolia admin or write key',
      source: 'https://github.com/algolia/instantsearch/blob/master/README.md',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*algolia_admin_key' },
        { named: '*algolia_admin_api_key' },
        { named: '*algolia_api_admin_key' },
        { named: '*algolia_write_key' },
        { named: '*algolia_write_api_key' },
        { named: '*algolia_secret' },
        { named: '*algolia_crawler_api_key' },
        { named: '*algolia_private_key' },
        { named: '*algolia_secret_key' },
      ],
      manual: {
        page: 'https://dashboard.algolia.com/account/api-keys/all',
        steps: ['Open the application', 'Regenerate the admin key, or delete the key'],
      },
      reach: 'Reads, changes and deletes all indexes of one application.',
    },
  },
} as const satisfies Service
