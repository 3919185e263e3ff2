import type { Service } from '../model/service.ts'

/** API secrets: no page says how long; 32 to 80 hexadecimal digits are looked at. */
export const bithumb = {
  id: 'bithumb',
  name: 'Bithumb',
  docs: 'https://apidocs.bithumb.com/',
  hosts: ['api.bithumb.com'],
  keys: {
    'bithumb-api-secret': {
      name: 'Bithumb API secret',
      shape: [{ hex: [32, 80] }],
      beside: [
        { named: '*bithumb_secret' },
        { named: '*bithumb_client_secret' },
        { named: '*bithumb_api_secret' },
        { named: '*bithumb_app_secret' },
      ],
      manual: {
        page: 'https://apidocs.bithumb.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
