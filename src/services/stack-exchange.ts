import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 22 letters and digits and `((`, as samples look. */
export const stackExchange = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  docs: 'https://api.stackexchange.com/docs/authentication',
  hosts: ['api.stackexchange.com', 'stackexchange.com'],
  keys: {
    'stack-exchange-api-key': {
      name: 'Stack Exchange API key',
      shape: [{ base62: 22 }, '(('],
      beside: [
        ...named(
          ['stackexchange', 'stackoverflow', 'stackapps'],
          ['_key', '_api_key', '_client_secret', '_secret', '_access_token', '_token'],
        ),
        { word: 'api.stackexchange.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://api.stackexchange.com/docs/authentication',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the application’s quota.',
    },
  },
} as const satisfies Service
