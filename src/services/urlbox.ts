import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const urlbox = {
  id: 'urlbox',
  name: 'Urlbox',
  docs: 'https://urlbox.com/docs/',
  hosts: ['api.urlbox.com', 'api.urlbox.io'],
  keys: {
    'urlbox-api-key': {
      name: 'Urlbox API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*urlbox_secret' },
        { named: '*urlbox_client_secret' },
        { named: '*urlbox_api_secret' },
        { named: '*urlbox_app_secret' },
        { word: 'api.urlbox.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://urlbox.com/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
