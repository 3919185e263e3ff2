import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const cobo = {
  id: 'cobo',
  name: 'Cobo',
  docs: 'https://www.cobo.com/developers',
  hosts: ['api.cobo.com', 'api.dev.cobo.com'],
  keys: {
    'cobo-api-key': {
      name: 'Cobo API key',
      shape: [{ hex: 64 }],
      beside: [
        ...named(
          ['cobo', 'cobo_waas'],
          ['_api_secret', '_api_private_key', '_secret', '_client_secret', '_app_secret', '_private_key'],
        ),
        { word: 'api.cobo.com', within: 160 },
      ],
      manual: {
        page: 'https://www.cobo.com/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Moves what the custody holds, as its policies say.',
    },
  },
} as const satisfies Service
