import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*smsglobal_secret' },
        { named: '*smsglobal_client_secret' },
        { named: '*smsglobal_api_secret' },
        { named: '*smsglobal_app_secret' },
        { named: '*smsglobal_api_key' },
        { word: 'api.smsglobal.com', within: 160 },
      ],
      manual: {
        page: 'https://www.smsglobal.com/rest-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
