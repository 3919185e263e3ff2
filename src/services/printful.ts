import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const printful = {
  id: 'printful',
  name: 'Printful',
  docs: 'https://developers.printful.com/docs/',
  hosts: ['api.printful.com'],
  keys: {
    'printful-api-key': {
      name: 'Printful API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('printful'), { word: 'api.printful.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.printful.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
