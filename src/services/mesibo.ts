import type { Service } from '../model/service.ts'

/** App tokens have 64 lower-case letters and digits, as the page’s example has. */
export const mesibo = {
  id: 'mesibo',
  name: 'mesibo',
  docs: 'https://docs.mesibo.com/api/backend-api/',
  hosts: ['api.mesibo.com', 'console.mesibo.com'],
  keys: {
    'mesibo-app-token': {
      name: 'mesibo app token',
      source: 'https://docs.mesibo.com/tutorials/get-started/',
      shape: [{ base36: 64 }],
      beside: [
        { named: '*mesibo_token' },
        { named: '*mesibo_app_token' },
        { named: '*mesibo_api_token' },
        { named: '*mesibo_api_key' },
        { named: '*mesibo_access_token' },
        { named: '*mesibo_user_access_token' },
        { named: '*mesibo_user_token' },
        { named: '*mesibo_secret' },
      ],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://console.mesibo.com/', steps: ['Open the app', 'Reset its token'] },
      reach: 'Creates users and reads and sends messages of the app.',
    },
  },
} as const satisfies Service
