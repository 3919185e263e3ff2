import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(['iconfinder', 'icon_finder'], ['_api_key', '_key', '_token', '_client_secret', '_secret', '_api_token']),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.iconfinder.com/account/applications', steps: ['Open the application', 'Delete it'] },
      reach: 'Downloads icons in the owner’s name.',
    },
  },
} as const satisfies Service
