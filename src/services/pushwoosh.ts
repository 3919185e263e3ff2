import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 80 letters and digits, as samples look. */
export const pushwoosh = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  docs: 'https://docs.pushwoosh.com/',
  hosts: ['cp.pushwoosh.com', 'api.pushwoosh.com'],
  keys: {
    'pushwoosh-api-key': {
      name: 'Pushwoosh API key',
      shape: [{ base62: 80 }],
      beside: [...tokenNames('pushwoosh'), { named: '*pushwoosh_api_access' }, { word: 'cp.pushwoosh.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.pushwoosh.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
