import type { Service } from '../model/service.ts'

/** API keys: 64 letters and digits, as samples look. */
export const wiz = {
  id: 'wiz',
  name: 'Wiz',
  docs: 'https://docs.wiz.io/',
  hosts: ['api.us1.app.wiz.io', 'auth.app.wiz.io'],
  keys: {
    'wiz-api-key': {
      name: 'Wiz API key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*wiz_secret' },
        { named: '*wiz_client_secret' },
        { named: '*wiz_api_secret' },
        { named: '*wiz_app_secret' },
        { named: '*wiz_io_secret' },
        { named: '*wiz_io_client_secret' },
        { named: '*wiz_io_api_secret' },
        { named: '*wiz_io_app_secret' },
        { word: 'api.us1.app.wiz.io', within: 160 },
      ],
      manual: { page: 'https://docs.wiz.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
