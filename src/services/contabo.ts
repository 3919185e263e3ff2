import type { Service } from '../model/service.ts'

/** Client secrets: 32 letters and digits, as samples look. */
export const contabo = {
  id: 'contabo',
  name: 'Contabo',
  docs: 'https://api.contabo.com/',
  hosts: ['api.contabo.com', 'auth.contabo.com'],
  keys: {
    'contabo-client-secret': {
      name: 'Contabo client secret',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*contabo_secret' },
        { named: '*contabo_client_secret' },
        { named: '*contabo_api_secret' },
        { named: '*contabo_app_secret' },
        { word: 'api.contabo.com', within: 160 },
      ],
      manual: { page: 'https://my.contabo.com/api/details', steps: ['API: generate a new client secret'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
