import type { Service } from '../model/service.ts'

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
        { named: '*cobo_api_secret' },
        { named: '*cobo_api_private_key' },
        { named: '*cobo_secret' },
        { named: '*cobo_client_secret' },
        { named: '*cobo_app_secret' },
        { named: '*cobo_private_key' },
        { named: '*cobo_waas_api_secret' },
        { named: '*cobo_waas_api_private_key' },
        { named: '*cobo_waas_secret' },
        { named: '*cobo_waas_client_secret' },
        { named: '*cobo_waas_app_secret' },
        { named: '*cobo_waas_private_key' },
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
