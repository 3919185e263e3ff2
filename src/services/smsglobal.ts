import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const smsglobal = {
  id: 'smsglobal',
  name: 'SMSGlobal',
  docs: 'https://www.smsglobal.com/rest-api/',
  hosts: ['api.smsglobal.com'],
  keys: {
    'smsglobal-api-key': {
      name: 'SMSGlobal API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('smsglobal'), { named: '*smsglobal_api_key' }, { word: 'api.smsglobal.com', within: 160 }],
      manual: {
        page: 'https://www.smsglobal.com/rest-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
