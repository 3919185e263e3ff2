import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const zenduty = {
  id: 'zenduty',
  name: 'Zenduty',
  docs: 'https://apidocs.zenduty.com/',
  hosts: ['www.zenduty.com'],
  keys: {
    'zenduty-api-key': {
      name: 'Zenduty API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('zenduty'), { word: 'www.zenduty.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://apidocs.zenduty.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents.',
    },
  },
} as const satisfies Service
