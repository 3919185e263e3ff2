import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: `_` and 32 hexadecimal digits, as samples look. */
export const lacework = {
  id: 'lacework',
  name: 'Lacework',
  docs: 'https://docs.fortinet.com/product/forticnapp',
  hosts: ['*.lacework.net'],
  keys: {
    'lacework-api-key': {
      name: 'Lacework API key',
      shape: ['_', { hex: 32 }],
      beside: [...secretNames('lacework', 'lw'), { word: 'lacework.net', within: 160 }],
      manual: {
        page: 'https://docs.fortinet.com/product/forticnapp',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
