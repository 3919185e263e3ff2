import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 small letters and digits, as samples look. */
export const umeng = {
  id: 'umeng',
  name: 'Umeng',
  docs: 'https://developer.umeng.com/docs',
  hosts: ['msgapi.umeng.com', 'openapi.umeng.com'],
  keys: {
    'umeng-api-key': {
      name: 'Umeng API key',
      shape: [{ base36: 32 }],
      beside: [
        ...named(
          ['umeng', 'umeng_push', 'umeng_ios', 'umeng_android'],
          ['_master_secret', '_app_master_secret', '_message_secret'],
        ),
        { word: 'msgapi.umeng.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.umeng.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
