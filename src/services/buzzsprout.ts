import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const buzzsprout = {
  id: 'buzzsprout',
  name: 'Buzzsprout',
  docs: 'https://github.com/Buzzsprout/buzzsprout-api',
  hosts: ['www.buzzsprout.com'],
  keys: {
    'buzzsprout-api-token': {
      name: 'Buzzsprout API token',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('buzzsprout')],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://github.com/Buzzsprout/buzzsprout-api',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Publishes and changes episodes.',
    },
  },
} as const satisfies Service
