import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const cjDropshipping = {
  id: 'cj-dropshipping',
  name: 'CJ Dropshipping',
  docs: 'https://developers.cjdropshipping.com/',
  hosts: ['developers.cjdropshipping.com'],
  keys: {
    'cj-dropshipping-api-key': {
      name: 'CJ Dropshipping API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('cj_dropshipping'), { word: 'developers.cjdropshipping.com', within: 160 }],
      carriers: [{ header: 'CJ-Access-Token', value: '{key}' }],
      manual: {
        page: 'https://developers.cjdropshipping.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
