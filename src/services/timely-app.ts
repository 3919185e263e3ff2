import type { Service } from '../model/service.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const timelyApp = {
  id: 'timely-app',
  name: 'Timely',
  docs: 'https://dev.timelyapp.com/',
  hosts: ['api.timelyapp.com'],
  keys: {
    'timely-app-api-key': {
      name: 'Timely API key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*timely_secret' },
        { named: '*timely_client_secret' },
        { named: '*timely_api_secret' },
        { named: '*timely_app_secret' },
        { named: '*timely_token' },
        { named: '*timely_api_token' },
        { named: '*timely_access_token' },
        { named: '*timely_api_key' },
        { named: '*timely_key' },
        { named: '*timely_pat' },
        { named: '*timely_personal_access_token' },
        { named: '*timely_auth_token' },
        { named: '*timelyapp_client_secret' },
        { named: '*timelyapp_api_secret' },
        { named: '*timelyapp_app_secret' },
        { named: '*timelyapp_token' },
        { named: '*timelyapp_api_token' },
        { named: '*timelyapp_access_token' },
        { named: '*timelyapp_api_key' },
        { named: '*timelyapp_key' },
        { named: '*timelyapp_pat' },
        { named: '*timelyapp_personal_access_token' },
        { named: '*timelyapp_auth_token' },
        { word: 'api.timelyapp.com', within: 160 },
      ],
      manual: {
        page: 'https://dev.timelyapp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
