import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const crystallize = {
  id: 'crystallize',
  name: 'Crystallize',
  docs: 'https://crystallize.com/docs',
  hosts: ['api.crystallize.com', 'pim.crystallize.com'],
  keys: {
    'crystallize-api-key': {
      name: 'Crystallize API key',
      shape: [{ hex: 40 }],
      beside: [...secretNames('crystallize'), { word: 'api.crystallize.com', within: 160 }],
      carriers: [{ header: 'X-Crystallize-Access-Token-Secret', value: '{key}' }],
      manual: {
        page: 'https://crystallize.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
