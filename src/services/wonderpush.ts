import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const wonderpush = {
  id: 'wonderpush',
  name: 'WonderPush',
  docs: 'https://docs.wonderpush.com/',
  hosts: ['management-api.wonderpush.com'],
  keys: {
    'wonderpush-api-key': {
      name: 'WonderPush API key',
      shape: [{ base62: [60, 90] }],
      beside: [...tokenNames('wonderpush'), { named: '*wonderpush_client_secret' }],
      carriers: [{ query: 'accessToken' }],
      manual: {
        page: 'https://docs.wonderpush.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
