import type { Service } from '../model/service.ts'

/** Firecrawl's API keys: `fc-` and a UUID without hyphens. Pages show the prefix; the rest is read from public samples. */
export const firecrawl = {
  id: 'firecrawl',
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/introduction',
  hosts: ['api.firecrawl.dev'],
  keys: {
    'firecrawl-api-key': {
      name: 'Firecrawl API key',
      source: 'https://docs.firecrawl.dev/quickstarts/flask',
      shape: ['fc-', { hex: 32 }],
      alone: true,
      beside: [
        { named: '*firecrawl_api_key' },
        { named: '*firecrawl_key' },
        { named: '*firecrawl_token' },
        { word: 'firecrawl', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://docs.firecrawl.dev/api-reference/endpoint/credit-usage; the sentence of its refusal is known from users
      verify: {
        request: 'GET https://api.firecrawl.dev/v1/team/credit-usage',
        means: {
          live: { status: 200, at: 'success', is: true },
          dead: { status: 401, at: 'error', is: 'Unauthorized: Invalid token' },
        },
        inferred: true,
      },
      manual: { page: 'https://www.firecrawl.dev/app/api-keys', steps: ['Delete the key'] },
      reach: 'Crawls and reads pages at the cost of the team.',
    },
  },
} as const satisfies Service
