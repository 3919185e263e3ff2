import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const ewelink = {
  id: 'ewelink',
  name: 'eWeLink',
  docs: 'https://coolkit-technologies.github.io/eWeLink-API/',
  hosts: ['eu-apia.coolkit.cc', 'us-apia.coolkit.cc'],
  keys: {
    'ewelink-api-key': {
      name: 'eWeLink API key',
      shape: [{ base62: 32 }],
      beside: [...secretNames('ewelink', 'coolkit'), { word: 'eu-apia.coolkit.cc', within: 160 }],
      manual: {
        page: 'https://coolkit-technologies.github.io/eWeLink-API/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
