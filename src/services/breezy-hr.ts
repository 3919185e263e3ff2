import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const breezyHr = {
  id: 'breezy-hr',
  name: 'Breezy HR',
  docs: 'https://developer.breezy.hr/',
  hosts: ['api.breezy.hr'],
  keys: {
    'breezy-hr-api-key': {
      name: 'Breezy HR API key',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('breezy', 'breezy_hr'), { word: 'api.breezy.hr', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developer.breezy.hr/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
