import type { Service } from '../model/service.ts'

/** Client secrets have 64 hex digits, as samples look; no page says so. */
export const freshbooks = {
  id: 'freshbooks',
  name: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/authentication',
  hosts: ['api.freshbooks.com'],
  keys: {
    'freshbooks-client-secret': {
      name: 'FreshBooks app client secret',
      shape: [{ hex: 64 }],
      beside: [{ named: '*freshbooks_client_secret' }, { named: '*freshbooks_secret' }, { named: '*freshbooks_app_secret' }],
      manual: {
        page: 'https://my.freshbooks.com/#/developer',
        steps: ['Developer page, open the app', 'Make a new app, or ask FreshBooks for a new secret'],
      },
      reach: 'With refresh tokens: reads and changes the books of accounts that have connected the app.',
    },
  },
} as const satisfies Service
