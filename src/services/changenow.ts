import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const changenow = {
  id: 'changenow',
  name: 'ChangeNOW',
  docs: 'https://changenow.io/api/docs',
  hosts: ['api.changenow.io'],
  keys: {
    'changenow-api-key': {
      name: 'ChangeNOW API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('changenow', 'change_now')],
      carriers: [{ header: 'x-changenow-api-key', value: '{key}' }],
      manual: {
        page: 'https://changenow.io/api/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Starts exchanges in the partner’s name.',
    },
  },
} as const satisfies Service
