import type { Service } from '../model/service.ts'

/** App secrets: 86 characters of URL-safe base64, as samples look. */
export const hundredMs = {
  id: 'hundred-ms',
  name: '100ms',
  docs: 'https://www.100ms.live/docs/',
  hosts: ['api.100ms.live'],
  keys: {
    'hundred-ms-app-secret': {
      name: '100ms app secret',
      shape: [{ base64url: 86 }],
      beside: [
        { named: '*100ms_app_secret' },
        { named: '*100ms_secret' },
        { named: '*hms_app_secret' },
        { named: '*hms_secret' },
        { named: '*hundredms_app_secret' },
        { named: '*hundredms_secret' },
        { named: '*hms_app_app_secret' },
        { word: 'api.100ms.live', within: 160 },
      ],
      manual: {
        page: 'https://www.100ms.live/docs/',
        steps: ['Find where the app secret was made', 'End it there, and make another'],
      },
      reach: 'Signs tokens that may do all in rooms of the app.',
    },
  },
} as const satisfies Service
