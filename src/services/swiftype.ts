import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Private keys of App Search are `private-` and 24 lower-case letters and digits, as in the README of its own client; keys of
 * Site Search have 20 characters in samples. Search keys (`search-`) are made to be public.
 */
export const swiftype = {
  id: 'swiftype',
  name: 'Swiftype',
  docs: 'https://swiftype.com/documentation/app-search/api/credentials',
  hosts: ['api.swiftype.com', 'app.swiftype.com', '*.ent-search.cloud.es.io'],
  keys: {
    'swiftype-private-key': {
      name: 'App Search private key',
      source: 'https://github.com/elastic/app-search-node/blob/master/README.md',
      shape: ['private-', { base36: 24 }],
      beside: [
        ...named(
          ['swiftype', 'app_search', 'elastic_app_search', 'elastic'],
          ['_private_key', '_private_api_key', '_api_key', '_key', '_api_private_key'],
        ),
        { named: '*appsearch_api_key' },
        { named: '*appsearch_private_key' },
        { named: '*appsearch_key' },
        { word: 'swiftype', within: 200 },
        { word: 'app-search', within: 200 },
        { word: 'AppSearch', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.swiftype.com/as/credentials', steps: ['Credentials', 'Delete the key'] },
      reach: 'Reads, changes and deletes documents and engines, as far as its access goes.',
    },
    'swiftype-api-key': {
      name: 'Swiftype Site Search API key',
      shape: [{ base64url: 20 }],
      beside: [{ named: '*swiftype_api_key' }, { named: '*swiftype_api_token' }, { named: '*swiftype_auth_token' }],
      carriers: [{ query: 'auth_token' }],
      manual: { page: 'https://app.swiftype.com/settings/account', steps: ['Account settings', 'Reset the API key'] },
      reach: 'Reads, changes and deletes documents and engines of the account.',
    },
  },
} as const satisfies Service
