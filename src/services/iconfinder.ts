import type { Service } from '../model/service.ts'

/** API keys and client secrets: 64 letters and digits, as samples look. */
export const iconfinder = {
  id: 'iconfinder',
  name: 'Iconfinder',
  docs: 'https://developer.iconfinder.com/reference/authentication',
  hosts: ['api.iconfinder.com'],
  keys: {
    'iconfinder-api-key': {
      name: 'Iconfinder API key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*iconfinder_api_key' },
        { named: '*iconfinder_key' },
        { named: '*iconfinder_token' },
        { named: '*iconfinder_client_secret' },
        { named: '*iconfinder_secret' },
        { named: '*iconfinder_api_token' },
        { named: '*icon_finder_api_key' },
        { named: '*icon_finder_key' },
        { named: '*icon_finder_token' },
        { named: '*icon_finder_client_secret' },
        { named: '*icon_finder_secret' },
        { named: '*icon_finder_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.iconfinder.com/account/applications', steps: ['Open the application', 'Delete it'] },
      reach: 'Downloads icons in the owner’s name.',
    },
  },
} as const satisfies Service
