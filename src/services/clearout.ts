import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, `:` and 64 hexadecimal digits, as samples look. */
export const clearout = {
  id: 'clearout',
  name: 'Clearout',
  docs: 'https://docs.clearout.io/',
  hosts: ['api.clearout.io'],
  keys: {
    'clearout-api-key': {
      name: 'Clearout API key',
      shape: [{ hex: 32 }, ':', { hex: 64 }],
      beside: [...tokenNames('clearout'), { word: 'api.clearout.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer:{key}' }],
      manual: { page: 'https://docs.clearout.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
