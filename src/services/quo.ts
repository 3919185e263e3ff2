import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const quo = {
  id: 'quo',
  name: 'Quo (OpenPhone)',
  docs: 'https://www.openphone.com/docs',
  hosts: ['api.openphone.com', 'api.quo.com'],
  keys: {
    'quo-api-key': {
      name: 'Quo (OpenPhone) API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*openphone_api_key' },
        { named: '*openphone_key' },
        { named: '*openphone_token' },
        { named: '*openphone_api_token' },
        { named: '*openphone_access_token' },
        { named: '*openphone_secret' },
        { named: '*openphone_api_secret' },
        { named: '*openphone_access_key' },
        { named: '*quo_phone_api_key' },
        { named: '*quo_phone_key' },
        { named: '*quo_phone_token' },
        { named: '*quo_phone_api_token' },
        { named: '*quo_phone_access_token' },
        { named: '*quo_phone_secret' },
        { named: '*quo_phone_api_secret' },
        { named: '*quo_phone_access_key' },
        { word: 'api.openphone.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.openphone.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
