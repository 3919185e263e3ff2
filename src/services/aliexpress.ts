import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const aliexpress = {
  id: 'aliexpress',
  name: 'AliExpress',
  docs: 'https://openservice.aliexpress.com/',
  hosts: ['api-sg.aliexpress.com'],
  keys: {
    'aliexpress-api-key': {
      name: 'AliExpress API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*aliexpress_app_secret' },
        { named: '*aliexpress_secret' },
        { named: '*aliexpress_client_secret' },
        { named: '*aliexpress_api_secret' },
        { named: '*aliexpress_app_app_secret' },
        { named: '*aliexpress_app_client_secret' },
        { named: '*aliexpress_app_api_secret' },
        { word: 'api-sg.aliexpress.com', within: 160 },
      ],
      manual: {
        page: 'https://openservice.aliexpress.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
