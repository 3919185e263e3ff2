import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const justcall = {
  id: 'justcall',
  name: 'JustCall',
  docs: 'https://developer.justcall.io/',
  hosts: ['api.justcall.io'],
  keys: {
    'justcall-api-key': {
      name: 'JustCall API key',
      shape: [{ hex: 40 }],
      beside: [...secretNames('justcall'), { named: '*justcall_api_key' }, { word: 'api.justcall.io', within: 160 }],
      manual: {
        page: 'https://developer.justcall.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads calls and places them.',
    },
  },
} as const satisfies Service
