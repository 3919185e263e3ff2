import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const lazada = {
  id: 'lazada',
  name: 'Lazada',
  docs: 'https://open.lazada.com/',
  hosts: ['api.lazada.com', 'auth.lazada.com'],
  keys: {
    'lazada-api-key': {
      name: 'Lazada API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*lazada_secret' },
        { named: '*lazada_client_secret' },
        { named: '*lazada_api_secret' },
        { named: '*lazada_app_secret' },
        { named: '*laz_secret' },
        { named: '*laz_client_secret' },
        { named: '*laz_api_secret' },
        { named: '*laz_app_secret' },
        { word: 'api.lazada.com', within: 160 },
      ],
      manual: { page: 'https://open.lazada.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
