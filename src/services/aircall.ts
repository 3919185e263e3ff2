import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const aircall = {
  id: 'aircall',
  name: 'Aircall',
  docs: 'https://developer.aircall.io/',
  hosts: ['api.aircall.io'],
  keys: {
    'aircall-api-key': {
      name: 'Aircall API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('aircall'), { named: '*aircall_api_id' }, { word: 'api.aircall.io', within: 160 }],
      manual: {
        page: 'https://developer.aircall.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads calls and contacts of the company.',
    },
  },
} as const satisfies Service
