import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys of users and queries: letters and digits, as its own code draws them (40 by its models). */
export const redash = {
  id: 'redash',
  name: 'Redash',
  docs: 'https://redash.io/help/user-guide/integrations-and-api/api',
  hosts: ['app.redash.io'],
  selfHosted: true,
  keys: {
    'redash-api-key': {
      name: 'Redash API key',
      source: 'https://github.com/getredash/redash/blob/02719ac0c400455cff00cc5da0e73ce36ea71b88/redash/utils/__init__.py',
      shape: [{ base62: 40 }],
      beside: [
        ...apiKeyNames('redash'),
        { named: '*redash_user_api_key' },
        { named: '*redash_query_api_key' },
        { word: 'app.redash.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: {
        page: 'https://redash.io/help/user-guide/integrations-and-api/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs queries, as its user may.',
    },
  },
} as const satisfies Service
