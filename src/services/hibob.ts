import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const hibob = {
  id: 'hibob',
  name: 'HiBob',
  docs: 'https://apidocs.hibob.com/',
  hosts: ['api.hibob.com'],
  keys: {
    'hibob-api-key': {
      name: 'HiBob API key',
      shape: [{ base62: 40 }],
      beside: [...tokenNames('hibob'), { named: '*hibob_service_user_token' }, { word: 'api.hibob.com', within: 160 }],
      manual: {
        page: 'https://apidocs.hibob.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
