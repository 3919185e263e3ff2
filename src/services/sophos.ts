import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 100 hexadecimal digits, as samples look. */
export const sophos = {
  id: 'sophos',
  name: 'Sophos Central',
  docs: 'https://developer.sophos.com/',
  hosts: ['api.central.sophos.com', 'id.sophos.com'],
  keys: {
    'sophos-api-key': {
      name: 'Sophos Central API key',
      shape: [{ hex: 100 }],
      beside: [...secretNames('sophos', 'sophos_central'), { word: 'api.central.sophos.com', within: 160 }],
      manual: {
        page: 'https://developer.sophos.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
