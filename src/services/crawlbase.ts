import type { Service } from '../model/service.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const crawlbase = {
  id: 'crawlbase',
  name: 'Crawlbase (ProxyCrawl)',
  docs: 'https://crawlbase.com/docs/',
  hosts: ['api.crawlbase.com', 'api.proxycrawl.com'],
  keys: {
    'crawlbase-api-key': {
      name: 'Crawlbase (ProxyCrawl) API key',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*crawlbase_token' },
        { named: '*crawlbase_api_token' },
        { named: '*crawlbase_access_token' },
        { named: '*crawlbase_api_key' },
        { named: '*crawlbase_key' },
        { named: '*crawlbase_pat' },
        { named: '*crawlbase_personal_access_token' },
        { named: '*crawlbase_auth_token' },
        { named: '*proxycrawl_token' },
        { named: '*proxycrawl_api_token' },
        { named: '*proxycrawl_access_token' },
        { named: '*proxycrawl_api_key' },
        { named: '*proxycrawl_key' },
        { named: '*proxycrawl_pat' },
        { named: '*proxycrawl_personal_access_token' },
        { named: '*proxycrawl_auth_token' },
        { word: 'api.crawlbase.com', within: 160 },
      ],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://crawlbase.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
