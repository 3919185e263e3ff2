import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('news_api'),
        { named: '*news_api_org_api_key' },
        { named: '*news_api_org_key' },
        { named: '*news_api' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'apiKey' }],
      // https://newsapi.org/docs/errors, /docs/endpoints/sources
      verify: {
        request: 'GET https://newsapi.org/v2/top-headlines/sources',
        means: {
          live: { status: 200, at: 'status', is: 'ok' },
          dead: { status: 401, at: 'code', is: 'apiKeyInvalid' },
          limited: { status: 429, at: 'code', is: 'apiKeyExhausted' },
        },
      },
      access: 'read',
      manual: { page: 'https://newsapi.org/account', steps: ['Account', 'Regenerate the API key'] },
      reach: 'Reads news at the cost of the account.',
    },
  },
} as const satisfies Service
