import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const domo = {
  id: 'domo',
  name: 'Domo',
  docs: 'https://developer.domo.com/',
  hosts: ['api.domo.com'],
  keys: {
    'domo-api-key': {
      name: 'Domo API key',
      shape: [{ hex: 64 }],
      beside: [...secretNames('domo'), { word: 'api.domo.com', within: 160 }],
      manual: {
        page: 'https://developer.domo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
