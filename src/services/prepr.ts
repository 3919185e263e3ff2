import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const prepr = {
  id: 'prepr',
  name: 'Prepr',
  docs: 'https://docs.prepr.io/',
  hosts: ['graphql.prepr.io', 'api.eu1.prepr.io'],
  keys: {
    'prepr-api-key': {
      name: 'Prepr API key',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('prepr'), { word: 'graphql.prepr.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.prepr.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
