import type { Service } from '../model/service.ts'

/** API keys: 22 letters and digits, as samples look. */
export const getui = {
  id: 'getui',
  name: 'Getui',
  docs: 'https://docs.getui.com/',
  hosts: ['restapi.getui.com'],
  keys: {
    'getui-api-key': {
      name: 'Getui API key',
      shape: [{ base62: 22 }],
      beside: [
        { named: '*getui_master_secret' },
        { named: '*getui_app_secret' },
        { named: '*getui_app_key' },
        { word: 'restapi.getui.com', within: 160 },
      ],
      manual: { page: 'https://docs.getui.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
