import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const crustdata = {
  id: 'crustdata',
  name: 'Crustdata',
  docs: 'https://docs.crustdata.com/',
  hosts: ['api.crustdata.com'],
  keys: {
    'crustdata-api-key': {
      name: 'Crustdata API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('crustdata'), { word: 'api.crustdata.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.crustdata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
