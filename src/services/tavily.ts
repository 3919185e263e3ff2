import type { Service } from '../model/service.ts'

/** Tavily's API keys. Its own client shows the prefix; what follows rests on public samples. */
export const tavily = {
  id: 'tavily',
  name: 'Tavily',
  docs: 'https://docs.tavily.com/documentation/quickstart',
  hosts: ['api.tavily.com'],
  keys: {
    'tavily-api-key': {
      name: 'Tavily API key',
      source: 'https://github.com/tavily-ai/tavily-python/blob/137dac2a5a74d23af4d0218e72b5ac2e176dafc9/README.md',
      shapes: [
        [{ oneOf: ['tvly-dev-', 'tvly-prod-'] }, { base62: 32 }],
        [{ oneOf: ['tvly-dev-', 'tvly-prod-'] }, { base62: 6, as: 'id' }, '-', { base62: 42 }],
        ['tvly-', { base62: 32 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://docs.tavily.com/documentation/api-reference/endpoint/usage
      verify: {
        request: 'GET https://api.tavily.com/usage',
        means: {
          live: { status: 200, at: 'key' },
          dead: { status: 401, at: 'detail.error', begins: 'Unauthorized: missing or invalid API key' },
        },
        inferred: true,
      },
      manual: { page: 'https://app.tavily.com/home', steps: ['API Keys', 'Delete the key'] },
      reach: 'Searches and reads pages at the cost of the account.',
    },
  },
} as const satisfies Service
