import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 36 letters and digits, as samples look. */
export const middlewareIo = {
  id: 'middleware-io',
  name: 'Middleware (observability)',
  docs: 'https://docs.middleware.io/',
  hosts: ['*.middleware.io'],
  keys: {
    'middleware-io-api-key': {
      name: 'Middleware (observability) API key',
      shape: [{ base62: 36 }],
      beside: [
        ...named(['middleware_io', 'mw_apm', 'mw', 'middleware_agent'], ['_access_token', '_target_api_key']),
        { named: '*mw_api_key' },
        { named: 'MW_API_KEY' },
        { word: 'middleware.io', within: 160 },
      ],
      manual: {
        page: 'https://docs.middleware.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Adds logs and traces to a project.',
    },
  },
} as const satisfies Service
