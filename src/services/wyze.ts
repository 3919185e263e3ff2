import type { Service } from '../model/service.ts'

/** API keys: 60 letters and digits, as samples look. */
export const wyze = {
  id: 'wyze',
  name: 'Wyze',
  docs: 'https://developer-api-console.wyze.com/',
  hosts: ['api.wyzecam.com', 'auth-prod.api.wyze.com'],
  keys: {
    'wyze-api-key': {
      name: 'Wyze API key',
      shape: [{ base62: 60 }],
      beside: [
        { named: '*wyze_api_key' },
        { named: '*wyze_key' },
        { named: '*wyze_token' },
        { named: '*wyze_api_token' },
        { named: '*wyze_access_token' },
        { named: '*wyze_secret' },
        { named: '*wyze_api_secret' },
        { named: '*wyze_access_key' },
        { named: '*wyze_cam_api_key' },
        { named: '*wyze_cam_key' },
        { named: '*wyze_cam_token' },
        { named: '*wyze_cam_api_token' },
        { named: '*wyze_cam_access_token' },
        { named: '*wyze_cam_secret' },
        { named: '*wyze_cam_api_secret' },
        { named: '*wyze_cam_access_key' },
        { word: 'api.wyzecam.com', within: 160 },
      ],
      manual: {
        page: 'https://developer-api-console.wyze.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
