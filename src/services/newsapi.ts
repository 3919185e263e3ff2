import type { Service } from '../model/service.ts'

/** API keys have 32 hex digits, as samples look. */
export const newsapi = {
  id: 'newsapi',
  name: 'News API',
  docs: 'https://newsapi.org/docs/authentication',
  hosts: ['newsapi.org'],
  keys: {
    'newsapi-api-key': {
      name: 'News API API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*news_api_api_key' },
        { named: '*news_api_key' },
        { named: '*news_api_token' },
        { named: '*news_api_api_token' },
        { named: '*news_api_access_token' },
        { named: '*news_api_secret' },
        { named: '*news_api_org_api_key' },
        { named: '*news_api_org_key' },
        { named: '*news_api' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'apiKey' }],
      access: 'read',
      manual: { page: 'https://newsapi.org/account', steps: ['Account', 'Regenerate the API key'] },
      reach: 'Reads news at the cost of the account.',
    },
  },
} as const satisfies Service
