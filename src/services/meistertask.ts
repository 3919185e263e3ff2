import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const meistertask = {
  id: 'meistertask',
  name: 'MeisterTask',
  docs: 'https://developers.meistertask.com/',
  hosts: ['www.meistertask.com'],
  keys: {
    'meistertask-api-key': {
      name: 'MeisterTask API key',
      shape: [{ base64url: 43 }],
      beside: [...tokenNames('meistertask', 'meister'), { word: 'www.meistertask.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.meistertask.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
